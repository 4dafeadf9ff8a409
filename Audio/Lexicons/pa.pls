<?xml version="1.0" encoding="UTF-8"?>
<!-- The voice puts a vowel between consonants that are written without a conjunct. Checked and right: ਪੈਰਾਸੀਟਾਮੋਲ, ਆਈਬੂਪ੍ਰੋਫੇਨ,
     ਕੋਡੀਨ, ਡਾਈਹਾਈਡ੍ਰੋਕੋਡੀਨ, ਸਟੀਰੌਇਡ, ਮਿਲੀਗ੍ਰਾਮ, the numbers and the negations; names in Latin letters are said in English. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="pa">
  <lexeme><grapheme>ਐਪਿਕਸਾਬਾਨ</grapheme><alias>ਐਪਿਕ੍ਸਾਬਾਨ</alias></lexeme>
  <lexeme><grapheme>ਕਲੋਪੀਡੋਗਰੇਲ</grapheme><alias>ਕ੍ਲੋਪੀਡੋਗ੍ਰੇਲ</alias></lexeme>
  <lexeme><grapheme>ਨੈਪਰੌਕਸਨ</grapheme><alias>ਨੈਪ੍ਰੌਕ੍ਸਨ</alias></lexeme>
  <lexeme><grapheme>ਐਸਪਰੀਨ</grapheme><alias>ਐਸ੍ਪਰੀਨ</alias></lexeme>
  <lexeme><grapheme>ਵਾਰਫਾਰਿਨ</grapheme><alias>ਵਾਰ੍ਫਾਰਿਨ</alias></lexeme>
  <lexeme><grapheme>ਐਕਸ-ਰੇ</grapheme><alias>ਐਕ੍ਸ ਰੇ</alias></lexeme>
  <lexeme><grapheme>ਸਟੀਰੌਇਡ</grapheme><alias>ਸ੍ਟੀਰੌਇਡ</alias></lexeme>
  <lexeme><grapheme>ਡਿਸਕ</grapheme><alias>ਡਿਸ੍ਕ</alias></lexeme>
  <lexeme><grapheme>ਇਨਫੈਕਸ਼ਨ</grapheme><alias>ਇਨ੍ਫੈਕ੍ਸ਼ਨ</alias></lexeme>
  <lexeme><grapheme>ਐਲਰਜੀ</grapheme><alias>ਐਲਰ੍ਜੀ</alias></lexeme>
  <lexeme><grapheme>ਐਂਟੀਸੈਪਟਿਕ</grapheme><alias>ਐਂਟੀਸੈਪ੍ਟਿਕ</alias></lexeme>
  <lexeme><grapheme>ਐਮਰਜੈਂਸੀ</grapheme><alias>ਐਮਰ੍ਜੈਂਸੀ</alias></lexeme>
</lexicon>
