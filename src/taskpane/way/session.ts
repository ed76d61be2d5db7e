import { wayWords } from "../../i18n";
import { sessionWith } from "../shell/session";

export const useSession = sessionWith(wayWords);
