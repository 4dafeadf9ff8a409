<?xml version="1.0" encoding="UTF-8"?>
<!-- Loan words with the vowels that Urdu does not write. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ur">
  <lexeme><grapheme>ایکیوپنکچر</grapheme><alias>ایکیوپَنکچَر</alias></lexeme>
  <lexeme><grapheme>گینگلیون</grapheme><alias>گینگلِیَن</alias></lexeme>
</lexicon>
