/**
 * The languages whose quantities and dates can be read, one row each; the generators read this list. Of two
 * languages that a text is as likely to be in, the one that stands first is chosen.
 * - `cldr`: the folder of CLDR, where it is another
 * - `home`: the currency that a sign shared by several means
 * - `functionWords`: the commonest ones, by which a text is known to be in the language, where its script doesn't tell
 * - `characters`: numbers and dates are written without spaces, character by character, and told by signs
 * - `inflectsParts`: each part of a spelled number is inflected, so only base forms are taken
 */
export const LANGUAGES = [
  { code: 'de', functionWords: 'der die das und ist nicht ein eine mit von den dem des zu im auf für sich auch wurde hat sind bei nach wie aus' },
  { code: 'en', functionWords: 'the of and to in is that it was for on with as his by at from are this have has had be not which were but a an i he she they we you do does so or its said will would can more than her their' },
  { code: 'fr', functionWords: 'le la les des et est une dans que qui pour sur avec pas plus par au aux du ce cette sont été ses' },
  { code: 'es', functionWords: 'el la los las y es una que en del por con para se al lo como más su sus fue son está pero' },
  { code: 'it', functionWords: 'il lo la gli le e è una che di per con del della nel non sono si anche alla dei più stato' },
  { code: 'nl', functionWords: 'de het een en van is dat op te in voor met zijn niet aan er door ook als bij naar werd heeft' },
  { code: 'pt', functionWords: 'o os as e é uma que em do da dos das para com não por no na ao mais foi são como seu' },
  { code: 'pl', home: 'PLN', functionWords: 'i w na z się nie że do jest to o po od za przez oraz był ale jak dla są tym jego które' },
  { code: 'cs', home: 'CZK', functionWords: 'a se v na je že s z o do i to k ve pro jako za by po jeho které byl bylo nebo ale' },
  { code: 'sv', home: 'SEK', functionWords: 'och att det som en på är av för med den till inte om har ett från var men vid kan efter' },
  { code: 'da', home: 'DKK', functionWords: 'og at det som en på er af for med den til ikke om har et fra var men ved kan efter blev' },
  // CLDR files Norwegian Bokmål's data under the macro language.
  { code: 'nb', cldr: 'no', home: 'NOK', functionWords: 'og å det som en på er av for med den til ikke om har et fra var men ved kan etter ble' },
  { code: 'fi', inflectsParts: true, functionWords: 'ja on ei että se oli hän mutta kun myös joka ovat sen kuin tai mukaan jo nyt vuonna' },
  { code: 'hu', home: 'HUF', functionWords: 'a az és hogy nem is egy van volt meg ez azt de már csak mint vagy el még szerint' },
  { code: 'tr', home: 'TRY', functionWords: 've bir bu da de için ile olarak daha çok olan gibi en ne kadar sonra göre oldu ancak' },
  { code: 'ro', home: 'RON', functionWords: 'și în de la cu pe din a care nu este sunt pentru o un că au fost mai se prin după sau dar' },
  { code: 'el' },
  { code: 'uk', home: 'UAH' },
  { code: 'ru', home: 'RUB' },
  { code: 'ja', home: 'JPY', characters: true },
  { code: 'zh', home: 'CNY', characters: true },
  { code: 'ko', home: 'KRW', characters: true },
];

/** Where CLDR keeps a language. */
export const folderOf = (code) => LANGUAGES.find((language) => language.code === code)?.cldr ?? code;
