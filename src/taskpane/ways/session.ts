import { waysWords } from "../../i18n";
import { sessionWith } from "../shell/session";

export const useSession = sessionWith(waysWords);
