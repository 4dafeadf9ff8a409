<?xml version="1.0" encoding="UTF-8"?>
<!-- Checked and right: पैरासिटामोल, आइबुप्रोफ़ेन, एपिक्साबैन, क्लोपिडोग्रेल, नेप्रोक्सेन, कोडीन, डाइहाइड्रोकोडीन, एस्पिरिन, एक्स-रे, एमआरआई, स्टेरॉयड. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="hi">
  <lexeme><grapheme>वारफ़रिन</grapheme><alias>वार्फ़रिन</alias></lexeme>
  <lexeme><grapheme>डायबिटीज़</grapheme><alias>डाइबिटीज़</alias></lexeme>
</lexicon>
