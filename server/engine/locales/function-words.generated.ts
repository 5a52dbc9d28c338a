// Written by scripts/generate-locales.mjs from scripts/languages.mjs. Do not edit.

/** The commonest function words, blank-separated, of the languages that their script does not tell. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: "der die das und ist nicht ein eine mit von den dem des zu im auf für sich auch wurde hat sind bei nach wie aus",
  en: "the of and to in is that it was for on with as his by at from are this have has had be not which were but a an i he she they we you do does so or its said will would can more than her their",
  fr: "le la les des et est une dans que qui pour sur avec pas plus par au aux du ce cette sont été ses",
  es: "el la los las y es una que en del por con para se al lo como más su sus fue son está pero",
  it: "il lo la gli le e è una che di per con del della nel non sono si anche alla dei più stato",
  nl: "de het een en van is dat op te in voor met zijn niet aan er door ook als bij naar werd heeft",
  pt: "o os as e é uma que em do da dos das para com não por no na ao mais foi são como seu",
  pl: "i w na z się nie że do jest to o po od za przez oraz był ale jak dla są tym jego które",
  cs: "a se v na je že s z o do i to k ve pro jako za by po jeho které byl bylo nebo ale",
  sv: "och att det som en på är av för med den till inte om har ett från var men vid kan efter",
  da: "og at det som en på er af for med den til ikke om har et fra var men ved kan efter blev",
  nb: "og å det som en på er av for med den til ikke om har et fra var men ved kan etter ble",
  fi: "ja on ei että se oli hän mutta kun myös joka ovat sen kuin tai mukaan jo nyt vuonna",
  hu: "a az és hogy nem is egy van volt meg ez azt de már csak mint vagy el még szerint",
  tr: "ve bir bu da de için ile olarak daha çok olan gibi en ne kadar sonra göre oldu ancak",
  ro: "și în de la cu pe din a care nu este sunt pentru o un că au fost mai se prin după sau dar",
};
