/** The manifest for a server: every address of the development origin becomes that server's. */
const DEV_ORIGIN = "https://localhost:3000";

/**
 * @param {string} text manifest.xml as in the repository
 * @param {string} baseUrl where the add-in is served, such as https://ip.example.gov.cn/ipcity
 */
function manifestFor(text, baseUrl) {
  const base = baseUrl.replace(/\/$/, "");
  const origin = new URL(base).origin;
  return text
    .replace(`<AppDomain>${DEV_ORIGIN}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEV_ORIGIN, base);
}

module.exports = { DEV_ORIGIN, manifestFor };
