#!/usr/bin/env bash
# Makes test/fixtures/sources anew from harbour.md, and test/fixtures/localization, with the programs that people use: pandoc, LibreOffice, pdflatex, Chromium, zip, gettext.
# The tests read the committed files; run this only when harbour.md changes. Debian: pandoc libreoffice-writer-nogui libreoffice-calc-nogui
# texlive-latex-recommended chromium zip gettext translate-toolkit mutt hugo jq. From npm, into a scratch folder: pandoc-wasm (a pandoc that
# writes Typst), a compiler of Typst, feed.
set -euo pipefail
cd "$(dirname "$0")/../test/fixtures/sources"
export SOURCE_DATE_EPOCH=1710374400
scratch=$(mktemp -d); trap 'rm -rf "$scratch"' EXIT

pandoc harbour.md -M date=2024-03-15 -o pandoc.docx
pandoc harbour.md -M date=2024-03-15 -o pandoc.epub
for format in latex rst asciidoc org; do pandoc -s harbour.md -V lang=de -t $format -o "pandoc.$format"; done
mv pandoc.latex pandoc.tex; mv pandoc.asciidoc pandoc.adoc
pandoc -s harbour.md -t html5 -M document-css=false -o pandoc.html

pandoc harbour.md -o "$scratch/writer.odt"
office() { soffice -env:UserInstallation="file://$scratch/profile" --headless --convert-to "$2" --outdir "$scratch" "$1" >/dev/null 2>&1; }
office "$scratch/writer.odt" docx; cp "$scratch/writer.docx" libreoffice.docx
office "$scratch/writer.odt" pdf; cp "$scratch/writer.pdf" libreoffice.pdf
office "$scratch/writer.odt" 'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geheim"}}'
cp "$scratch/writer.pdf" password.pdf

# The pandoc of Debian 12 writes no Typst. A compiler of Typst has to take what a newer one writes.
(cd "$scratch" && npm init -y >/dev/null && npm install --silent --no-save --ignore-scripts pandoc-wasm @myriaddreamin/typst-ts-node-compiler feed)
cat > "$scratch/typst.mjs" <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { convert } from 'pandoc-wasm';
const { stdout } = await convert({ from: 'markdown', to: 'typst', standalone: true }, readFileSync(process.argv[2], 'utf8'), {});
if (!NodeCompiler.create().pdf({ mainFileContent: stdout })) throw new Error('Typst refuses it');
writeFileSync(process.argv[3], stdout);
END
node "$scratch/typst.mjs" harbour.md pandoc.typ

# The table of harbour.md as LibreOffice Calc exports it, and as jq makes records of that.
pandoc harbour.md -t html5 | sed -n -e 's/>2\.\([0-9]*\)</>2\1</' -e '/<table/,/<\/table>/p' > "$scratch/table.html"
soffice -env:UserInstallation="file://$scratch/profile" --headless --infilter='HTML (StarCalc)' --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76' --outdir "$scratch" "$scratch/table.html" >/dev/null 2>&1
grep -v '^;*$' "$scratch/table.csv" > libreoffice.csv
jq -R -s 'split("\n") | map(select(. != "") | split(";") | map(gsub("^\"|\"$"; ""))) | .[0] as $head | .[1:] | map([$head, .] | transpose | map({ (.[0]): .[1] }) | add)' libreoffice.csv > jq.json

# A mail as mutt sends it: the article in its body, its table attached.
cat > "$scratch/sendmail" <<'END'
#!/bin/sh
cat > "$(dirname "$0")/sent.eml"
END
chmod +x "$scratch/sendmail"; : > "$scratch/muttrc"
pandoc harbour.md -t plain --wrap=auto | sed '1{/^$/d}' > "$scratch/body.txt"
printf -- '\n-- \nKarin Oltmanns, Telefon 0123 99 12 000\n' >> "$scratch/body.txt"
HOME="$scratch" LC_ALL=C.UTF-8 mutt -F "$scratch/muttrc" -e "set sendmail='$scratch/sendmail' from='presse@norvik.example' realname='Hafen Norvik' hostname=norvik.example charset=utf-8 send_charset='us-ascii:iso-8859-1:utf-8' copy=no" -s 'Der Hafen von Norvik baut um – für 480 Millionen' -a libreoffice.csv -- desk@norvik.example < "$scratch/body.txt"
sed -e 's/^Date: .*/Date: Fri, 15 Mar 2024 00:30:00 +0100/' -e 's/^Message-ID: .*/Message-ID: <1@norvik.example>/' -e 's/boundary="[^"]*"/boundary="norvik"/' -e 's/^--[A-Za-z0-9+\/]\{12,20\}\(--\)\{0,1\}$/--norvik\1/' "$scratch/sent.eml" > mutt.eml

# Feeds: RSS as Hugo's own template writes it of a site with the article, Atom as the package feed does.
mkdir -p "$scratch/site/content/post"
printf 'baseURL = "https://norvik.example/"\nlanguageCode = "de"\ntitle = "Norvik-Bote"\n[services.rss]\nlimit = 5\n' > "$scratch/site/config.toml"
{ printf -- '---\ntitle: "Fähre fällt aus"\ndate: 2024-03-14T06:00:00+01:00\n---\n'; echo 'Die Fähre nach Sund fällt bis zum 20. März aus. Betroffen sind 1.300 Pendler.'; } > "$scratch/site/content/post/ferry.md"
{ printf -- '---\ntitle: "Der Hafen von Norvik baut um"\ndate: 2024-03-15T06:00:00+01:00\n---\n'; sed '1,/^# /d' harbour.md; echo '<!--more-->'; } > "$scratch/site/content/post/harbour.md"
(cd "$scratch/site" && hugo --quiet --disableKinds taxonomy,term --ignoreCache)
cp "$scratch/site/public/index.xml" hugo.rss
cat > "$scratch/atom.mjs" <<'END'
import { readFileSync, writeFileSync } from 'node:fs';
import { Feed } from 'feed';
const feed = new Feed({ title: 'Norvik-Bote', id: 'https://norvik.example/', link: 'https://norvik.example/', language: 'de', updated: new Date('2024-03-15T05:00:00Z'), copyright: '1998–2024' });
feed.addItem({ title: 'Der Hafen von Norvik baut um', id: 'https://norvik.example/1', link: 'https://norvik.example/1', date: new Date('2024-03-15T05:00:00Z'), content: readFileSync(process.argv[2], 'utf8') });
writeFileSync(process.argv[3], feed.atom1());
END
sed '1,/^# /d' harbour.md | pandoc -t html5 > "$scratch/entry.html"
node "$scratch/atom.mjs" "$scratch/entry.html" feed.atom

# Small pages, so that paragraphs and words run over lines and pages.
{ printf '\\documentclass{article}\n\\usepackage[a6paper,margin=14mm]{geometry}\n\\usepackage{longtable,booktabs,array,calc,hyperref}\n\\usepackage{cmap}\n\\usepackage[T1]{fontenc}\n\\newcommand{\\tightlist}{}\n\\begin{document}\n'; pandoc harbour.md -t latex; echo '\end{document}'; } > "$scratch/latex.tex"
(cd "$scratch" && pdflatex -interaction=batchmode latex.tex >/dev/null && pdflatex -interaction=batchmode latex.tex >/dev/null); cp "$scratch/latex.pdf" latex.pdf

# A page as a browser saves it: a script has changed it, and it has all that surrounds articles.
{
  echo '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der Hafen von Norvik baut um – Norvik-Bote</title><meta property="article:published_time" content="2024-03-15T06:00:00Z"><script>var tracker = 1200;</script></head><body>'
  echo '<header><nav><a href="/">Start</a> <a href="/sport">Sport: Norvik siegt 4:1</a></nav></header><main><article>'
  pandoc harbour.md -t html5
  echo '</article></main><aside><h3>Meistgelesen</h3><ul><li><a href="/a">99 Prozent der Möwen sind satt</a></li></ul></aside><footer>© 1998–2024, Auflage 12.000</footer>'
  echo '<script>document.querySelector("aside").insertAdjacentHTML("beforeend", "<p>Anzeige: 50 Prozent Rabatt</p>");</script></body></html>'
} > "$scratch/page.html"
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --user-data-dir="$scratch/chromium" --dump-dom "file://$scratch/page.html" 2>/dev/null > saved-page.html

echo 'geheim' > "$scratch/mimetype"; mkdir -p "$scratch/word"; echo '<x/>' > "$scratch/word/document.xml"
(cd "$scratch" && zip -q -X -P geheim password.docx word/document.xml); cp "$scratch/password.docx" password.docx

# A catalogue as gettext's programs write it: texts out of a program, an empty German catalogue, a translator's texts in it. Two of these are wrong on purpose.
cat > "$scratch/harbour.c" <<'END'
/* TRANSLATORS: %s is the harbour's name. */
printf(gettext("The harbour of %s handled 1,250 ships in 2023, 12 percent more than the year before."), name);
printf(ngettext("%d crane stands still", "%d cranes stand still", n), n);
puts(gettext("The new quay costs 38 million euros and will be 640 metres long. It is to be opened on 15 March 2026."));
END
cat > "$scratch/translated.po" <<'END'
msgid "The harbour of %s handled 1,250 ships in 2023, 12 percent more than the year before."
msgstr "Im Hafen von %s wurden 2023 1.250 Schiffe abgefertigt, 21 Prozent mehr als im Vorjahr."

msgid "%d crane stands still"
msgid_plural "%d cranes stand still"
msgstr[0] "%d Kran steht still"
msgstr[1] "%d Kräne stehen still"

msgid "The new quay costs 38 million euros and will be 640 metres long. It is to be opened on 15 March 2026."
msgstr "Der neue Kai kostet 38 Milliarden Euro und wird 640 Meter lang. Er soll am 15. März 2026 eröffnet werden."
END
(
  cd "$scratch"
  xgettext --add-comments=TRANSLATORS --package-name=harbour --package-version=1 -o harbour.pot harbour.c
  sed -i 's/^"POT-Creation-Date: .*\\n"$/"POT-Creation-Date: 2024-03-15 06:00+0000\\n"/' harbour.pot
  msginit --no-translator --locale=de.UTF-8 -i harbour.pot -o empty.po 2>/dev/null
  sed -i 's/^"PO-Revision-Date: .*\\n"$/"PO-Revision-Date: 2024-03-15 06:00+0000\\n"/; s/charset=ASCII/charset=UTF-8/' empty.po
  { sed '/^$/q' empty.po; cat translated.po; } > de.po
  msgmerge --quiet --no-fuzzy-matching --width=76 -o gettext.po de.po harbour.pot
)
cp "$scratch/gettext.po" ../localization/gettext.po

# From the catalogue that gettext's programs have written, the XLIFF file that translators are sent.
(cd ../localization && po2xliff --progress=none -i gettext.po -o translate-toolkit.xlf)

cd ../localization
# The same texts in the files that programs ask for by key: English ones by hand, German ones by translate-toolkit out of the catalogue.
cat > toolkit_en.properties <<'END'
# What the harbour's page says
ships=The harbour of %s handled 1,250 ships in 2023, 12 percent more than the year before.
quay=The new quay costs 38 million euros and will be 640 metres long. It is to be opened on 15 March 2026.
END
mkdir -p en.lproj de.lproj toolkit
printf '/* What the harbour'"'"'s page says */\n"ships" = "The harbour of %%s handled 1,250 ships in 2023, 12 percent more than the year before.";\n"quay" = "The new quay costs 38 million euros and will be 640 metres long. It is to be opened on 15 March 2026.";\n' > en.lproj/toolkit.strings
printf '{\n    "ships": "The harbour of %%s handled 1,250 ships in 2023, 12 percent more than the year before.",\n    "page": {\n        "quay": "The new quay costs 38 million euros and will be 640 metres long. It is to be opened on 15 March 2026."\n    }\n}\n' > toolkit/en.json
translated() { msgmerge --quiet --no-fuzzy-matching --no-wrap --compendium gettext.po -o "$scratch/de-$1.po" /dev/null "$scratch/$1.po"; }
prop2po --progress=none -P toolkit_en.properties "$scratch/prop.po"; translated prop
po2prop --progress=none -t toolkit_en.properties "$scratch/de-prop.po" toolkit_de.properties
prop2po --progress=none --personality=strings --encoding=utf-8 -P en.lproj/toolkit.strings "$scratch/strings.po"; translated strings
po2prop --progress=none --personality=strings --encoding=utf-8 -t en.lproj/toolkit.strings "$scratch/de-strings.po" de.lproj/toolkit.strings
json2po --progress=none -P toolkit/en.json "$scratch/json.po"; translated json
po2json --progress=none -t toolkit/en.json "$scratch/de-json.po" toolkit/de.json
