/** The cell that says whose forms these are; in a file without imports, since the pane asks for it before all else. */
export const PROGRAMME_NAME = "IPC_programme";
