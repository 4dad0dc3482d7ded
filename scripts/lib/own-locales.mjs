/**
 * React Aria brings its few words (for drag and drop, calendars, menus) in 33 languages and asks for all
 * of them at once. Those the program does not speak are left empty, which makes it fall back to English.
 */
const spoken = ['en-US', 'de-DE', 'es-ES'];
const dictionary =
  /node_modules[\\/]react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.mjs$/;

/** A Vite plugin. */
export const ownLocales = () => ({
  name: 'own-locales',
  apply: /** @type {const} */ ('build'),
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id of a module */
  load(id) {
    const locale = dictionary.exec(id)?.[1];
    return locale === undefined || spoken.includes(locale) ? null : 'export default {};';
  },
});
