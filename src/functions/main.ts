/**
 * The functions' entry: a script of its own beside the pane's, so that Excel finds every function the moment the
 * page has loaded, pane shown or not.
 */
import { chooseLanguage } from "../i18n";
import { registerFunctions } from "./register";

registerFunctions(chooseLanguage("auto", navigator.language) === "en" ? "en" : "zh");
