import type { StatusForm } from "./types";

/** Of a programme that has no status form, or whose form is not at hand. */
export const emptyForm: StatusForm = { title: [], issuer: "", cover: [], parts: [] };
