/** First names, mostly German, that the generated list lacks or that a compound could be made of ("Hart-mut"). Lower case. */
export const FIRST_NAMES_BY_HAND =
  'achim adalbert agnieszka albrecht alfons anjali anke annegret anneke anneliese annette anselm antje aoife arndt axel aygül ayşe balthasar bartosz ' +
  'beate beatrix bernd berthold birgit birgitte björn britta burghard burkhard bärbel callum carola carsten cemal christel constanze dagmar detlef dmytro ' +
  'dörte eberhard ebru eckart eckhard edeltraud egbert egon eike ekkehard ekkehart elfriede elke elmar ercan erdem erhard erkan euan ewald ewan femke ' +
  'frauke friedhelm friedrich gebhard geert gerd gerda gerlinde gesine gitta grzegorz gudrun gunda gundula gökhan göran gülay günter günther hajo hakan ' +
  'hamish hannelore hannes hansjörg harald hartmut hartwig hasso hedwig heidrun heike heiko heiner heinke heino heinz helge helmut helmuth herta hertha ' +
  'hilde hilke hilmar hiltrud hinrich hiroshi holger horst hubertus håkan hülya hüseyin ignaz ilka imke inge ingeborg ingo ingolf irene irmgard isolde ' +
  'jarosław jeroen jinping jiří joachim joakim jochen jukka jurgen jutta jörg jörn jürg jürgen kaisa karlheinz karsten kemal kenji kerstin knut kofi ' +
  'konrad kwame lennart liselotte lorenz lothar ludger luitpold malte mareike margarethe margit marietta marlies małgorzata mechthild mechtild meinhard ' +
  'meinolf mesut mogens murat ngozi nikolaus orhan orla ortrud ortwin otmar ottilie pekka preben priya raimund regula reimund reiner reinhard reinhold ' +
  'renate reto rhys rosina roswitha ruprecht rüdiger sanna serap serdar sergej serkan severin sibylle siegfried sieglinde siegmar sigmar sigrid sigurd ' +
  'silke sjoerd steffen steffi sunil swantje sybille sönke søren tadeusz tanja tariq tassilo tayfun theresia thorsten tilman torbjörn torsten traudl ' +
  'traugott trygve tülay udo ueli ulf uli ulla ulrike uta ute uwe viktor vinzenz volker volkmar vreni václav walburga waldemar waltraud waltraut wenke ' +
  'wenzel wibke wieland willem wladimir wolfgang wolfhard wolfram wolodymyr yasemin yuki zbigniew zdeněk özlem ümit';
