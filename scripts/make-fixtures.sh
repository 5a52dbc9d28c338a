#!/usr/bin/env bash
# Makes test/fixtures/sources anew from harbour.md, and test/fixtures/localization, with the programs that people use: pandoc, LibreOffice, pdflatex, Chromium, zip, gettext.
# The tests read the committed files; run this only when harbour.md changes. Debian: pandoc libreoffice-writer-nogui
# texlive-latex-recommended chromium zip gettext translate-toolkit.
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
