<?xml version="1.0" encoding="UTF-8"?>
<!-- A name of a medicine whose x is said as ks. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="pt">
  <lexeme><grapheme>apixabano</grapheme><alias>apicsabano</alias></lexeme>
</lexicon>
