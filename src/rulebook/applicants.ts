import type { ApplicantKind, DateKey, Programme, Text } from "./types";

/** Kinds of applicant by name. */
export const applicantKinds: Readonly<Record<ApplicantKind, Text>> = {
  "plan-city": { zh: "计划单列市", en: "City under separate planning" },
  "sub-provincial": { zh: "副省级城市", en: "Sub-provincial city" },
  prefecture: { zh: "地级城市（州、盟）", en: "Prefecture-level city" },
  "municipal-district": { zh: "直辖市所辖的区", en: "District of a municipality" },
  "county-level": { zh: "县级市", en: "County-level city" },
  county: { zh: "县（自治县、旗、自治旗等）", en: "County" },
  "city-district": { zh: "副省级城市、地级市下辖的区", en: "District of a city" },
  "plan-city-district": { zh: "计划单列市的市辖区", en: "District of a city under separate planning" },
  "high-tech-zone": { zh: "高新区", en: "High-tech zone" },
  "economic-zone": { zh: "经开区", en: "Economic development zone" },
  "national-park": { zh: "其他国家级园区", en: "Other national park" },
};

const CITIES: readonly ApplicantKind[] = [
  "plan-city",
  "sub-provincial",
  "prefecture",
  "municipal-district",
  "county-level",
];

const STAGE_DAYS: readonly DateKey[] = [
  "pilotApproval",
  "cultivationPlanIssued",
  "planFiled",
  "application",
  "demonstrationApproval",
  "acceptance",
  "newRoundPlanIssued",
  "cancelled",
];

/** Kinds of applicant that a programme lets one choose from. */
export const kindsOf = ({ kinds }: Programme): readonly ApplicantKind[] => kinds ?? CITIES;

/** Days that a programme asks for. */
export const dateKeysOf = ({ dates }: Programme): readonly DateKey[] =>
  dates?.map(({ key }) => key) ?? STAGE_DAYS;

/** Whether a row counts for what is applied for; while that is not chosen, every row does. */
export const onTrack = (
  { tracks }: { readonly tracks?: readonly string[] },
  track: string | null | undefined,
): boolean => tracks === undefined || (track ?? null) === null || tracks.includes(track ?? "");
