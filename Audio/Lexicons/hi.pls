<?xml version="1.0" encoding="UTF-8"?>
<!-- The name of a medicine whose r has no vowel after it. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="hi">
  <lexeme><grapheme>वारफ़रिन</grapheme><alias>वार्फ़रिन</alias></lexeme>
</lexicon>
