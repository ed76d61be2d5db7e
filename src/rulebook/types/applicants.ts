/** Who applies: cities by rank, counties, districts and parks of the state's own classification. */
export type ApplicantKind =
  | "plan-city"
  | "sub-provincial"
  | "prefecture"
  | "municipal-district"
  | "county-level"
  | "county"
  | "city-district"
  | "plan-city-district"
  | "high-tech-zone"
  | "economic-zone"
  | "national-park";
