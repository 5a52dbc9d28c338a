/**
 * The languages whose quantities and dates can be read, one row each; the generators read this list.
 * - `cldr`: the folder of CLDR, where it is another
 * - `home`: the currency that a sign shared by several means
 * - `characters`: numbers and dates are written without spaces, character by character, and told by signs
 * - `inflectsParts`: each part of a spelled number is inflected, so only base forms are taken
 */
export const LANGUAGES = [
  { code: 'cs', home: 'CZK' },
  { code: 'da', home: 'DKK' },
  { code: 'de' },
  { code: 'el' },
  { code: 'en' },
  { code: 'es' },
  { code: 'fi', inflectsParts: true },
  { code: 'fr' },
  { code: 'hu', home: 'HUF' },
  { code: 'it' },
  { code: 'ja', home: 'JPY', characters: true },
  { code: 'ko', home: 'KRW', characters: true },
  // CLDR files Norwegian Bokmål's data under the macro language.
  { code: 'nb', cldr: 'no', home: 'NOK' },
  { code: 'nl' },
  { code: 'pl', home: 'PLN' },
  { code: 'pt' },
  { code: 'ru', home: 'RUB' },
  { code: 'sv', home: 'SEK' },
  { code: 'tr', home: 'TRY' },
  { code: 'uk', home: 'UAH' },
  { code: 'zh', home: 'CNY', characters: true },
];

/** Where CLDR keeps a language. */
export const folderOf = (code) => LANGUAGES.find((language) => language.code === code)?.cldr ?? code;
