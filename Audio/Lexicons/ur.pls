<?xml version="1.0" encoding="UTF-8"?>
<!-- Words whose vowels the voice guesses wrongly. Checked and right: پیراسیٹامول, آئبوپروفین, وارفرین, نیپروکسن, کوڈین, اسپرین,
     ایکسرے, the numbers and the negations. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ur">
  <lexeme><grapheme>فلو</grapheme><alias>فُلُو</alias></lexeme>
  <lexeme><grapheme>فزیوتھراپی</grapheme><alias>فِزیو تھراپی</alias></lexeme>
  <lexeme><grapheme>ایکیوپنکچر</grapheme><alias>ایکیوپَنکچَر</alias></lexeme>
  <lexeme><grapheme>گینگلیون</grapheme><alias>گینگلِیَن</alias></lexeme>
</lexicon>
