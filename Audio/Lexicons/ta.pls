<?xml version="1.0" encoding="UTF-8"?>
<!-- Checked and right: பாராசிட்டமால், ஐபுப்ரோஃபென், வார்ஃபரின், அபிக்சபான், ஆஸ்பிரின், நாப்ராக்சென், கோடீன், டைஹைட்ரோகோடீன், எக்ஸ்ரே, ஸ்டீராய்டு,
     the numbers and the negations. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="ta">
  <lexeme><grapheme>எம்ஆர்ஐ</grapheme><alias>எம் ஆர் ஐ</alias></lexeme>
</lexicon>
