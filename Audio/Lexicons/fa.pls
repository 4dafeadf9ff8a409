<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines and loan words with the vowels that Persian does not write. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="fa">
  <lexeme><grapheme>پاراستامول</grapheme><alias>پاراسِتامُل</alias></lexeme>
  <lexeme><grapheme>ایبوپروفن</grapheme><alias>ایبوپُروفِن</alias></lexeme>
  <lexeme><grapheme>ناپروکسن</grapheme><alias>ناپُرُکسِن</alias></lexeme>
  <lexeme><grapheme>کلوپیدوگرل</grapheme><alias>کُلُپیدوگرِل</alias></lexeme>
  <lexeme><grapheme>استروئید</grapheme><alias>اِستِرُئید</alias></lexeme>
  <lexeme><grapheme>فاست</grapheme><alias>فاسِت</alias></lexeme>
  <lexeme><grapheme>کدئین</grapheme><alias>کُدِئین</alias></lexeme>
  <lexeme><grapheme>کوکودامول</grapheme><alias>کوکُدامُل</alias></lexeme>
  <lexeme><grapheme>کودیدرامول</grapheme><alias>کودیدرامُل</alias></lexeme>
  <lexeme><grapheme>ام‌آرآی</grapheme><alias>اِم آر آی</alias></lexeme>
</lexicon>
