<?xml version="1.0" encoding="UTF-8"?>
<!-- The pronoun v- before a verb, which espeak-ng reads as the name of the letter. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ro">
  <lexeme><grapheme>v-a</grapheme><alias>va</alias></lexeme>
</lexicon>
