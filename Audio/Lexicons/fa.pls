<?xml version="1.0" encoding="UTF-8"?>
<!-- Persian writes few vowels, and the voice guesses them: without these marks گرم is "warm" and not "gram", and the names of
     medicines get wrong vowels. گرم is a unit wherever it stands in these leaflets. Checked and right: وارفارین, آپیکسابان,
     آسپرین, دیابت, تزریق, اورژانس, the numbers and the negations. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="fa">
  <lexeme><grapheme>گرم</grapheme><alias>گِرَم</alias></lexeme>
  <lexeme><grapheme>میلی‌گرم</grapheme><alias>میلیگِرَم</alias></lexeme>
  <lexeme><grapheme>پاراستامول</grapheme><alias>پاراسِتامُل</alias></lexeme>
  <lexeme><grapheme>ایبوپروفن</grapheme><alias>ایبوپُرُفِن</alias></lexeme>
  <lexeme><grapheme>کدئین</grapheme><alias>کُدِئین</alias></lexeme>
  <lexeme><grapheme>دی‌هیدروکدئین</grapheme><alias>دیهیدرُکُدِئین</alias></lexeme>
  <lexeme><grapheme>ناپروکسن</grapheme><alias>ناپرُکسِن</alias></lexeme>
  <lexeme><grapheme>استروئید</grapheme><alias>اِستِرُئید</alias></lexeme>
  <lexeme><grapheme>کلوپیدوگرل</grapheme><alias>کلُپیدُگرِل</alias></lexeme>
  <lexeme><grapheme>گانگلیون</grapheme><alias>گانگلیُن</alias></lexeme>
  <lexeme><grapheme>فاست</grapheme><alias>فاسِت</alias></lexeme>
  <lexeme><grapheme>ام‌آرآی</grapheme><alias>اِم آر آی</alias></lexeme>
  <lexeme><grapheme>دوز</grapheme><alias>دُز</alias></lexeme>
  <lexeme><grapheme>اوردوز</grapheme><alias>اُوِردُز</alias></lexeme>
  <lexeme><grapheme>کوکودامول</grapheme><alias>کوکُدامُل</alias></lexeme>
  <lexeme><grapheme>کودیدرامول</grapheme><alias>کودیدرامُل</alias></lexeme>
</lexicon>
