import { makeStyles, tokens } from "@fluentui/react-components";

/** A list of what somebody entered, one row each with its button, and the fields that add another. */
export const useEntryStyles = makeStyles({
  list: { listStyleType: "none", margin: "4px 0", padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    gap: "8px",
    alignItems: "center",
    minHeight: "32px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    gap: "4px 8px",
    alignItems: "center",
    fontSize: tokens.fontSizeBase200,
    marginBottom: "8px",
  },
  fault: { color: tokens.colorStatusDangerForeground3, margin: 0, fontSize: tokens.fontSizeBase200 },
});
