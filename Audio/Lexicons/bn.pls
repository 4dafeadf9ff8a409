<?xml version="1.0" encoding="UTF-8"?>
<!-- Names of medicines and loan words: letters without a vowel between them are written together. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="bn">
  <lexeme><grapheme>ওয়ারফারিন</grapheme><alias>ওয়ার্ফারিন</alias></lexeme>
  <lexeme><grapheme>অ্যান্টিসেপটিক</grapheme><alias>অ্যান্টিসেপ্টিক</alias></lexeme>
  <lexeme><grapheme>অ্যানেসথেটিক</grapheme><alias>অ্যানেস্থেটিক</alias></lexeme>
</lexicon>
