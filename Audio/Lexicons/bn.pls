<?xml version="1.0" encoding="UTF-8"?>
<!-- The voice puts a vowel between consonants that are written without a conjunct, and drops the one after য়. Checked and
     right: প্যারাসিটামল, আইবুপ্রোফেন, ন্যাপ্রোক্সেন, ক্লোপিডোগ্রেল, অ্যাপিক্সাবান, কোডিন, মিলিগ্রাম, the numbers and the negations. -->
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-espeak-ng" xml:lang="bn">
  <lexeme><grapheme>ইনজেকশন</grapheme><alias>ইন্জেক্শন</alias></lexeme>
  <lexeme><grapheme>ইনজেকশনের</grapheme><alias>ইন্জেক্শনের</alias></lexeme>
  <lexeme><grapheme>ইনজেকশনে</grapheme><alias>ইন্জেক্শনে</alias></lexeme>
  <lexeme><grapheme>ইনজেকশনটি</grapheme><alias>ইন্জেক্শন্টি</alias></lexeme>
  <lexeme><grapheme>এমআরআই</grapheme><alias>এম আর আই</alias></lexeme>
  <lexeme><grapheme>অ্যাসপিরিন</grapheme><alias>অ্যাস্পিরিন</alias></lexeme>
  <lexeme><grapheme>অ্যাসপিরিনে</grapheme><alias>অ্যাস্পিরিনে</alias></lexeme>
  <lexeme><grapheme>অ্যানেসথেটিক</grapheme><alias>অ্যানেস্থেটিক</alias></lexeme>
  <lexeme><grapheme>অ্যানেসথেটিকের</grapheme><alias>অ্যানেস্থেটিকের</alias></lexeme>
  <lexeme><grapheme>অ্যান্টিসেপটিক</grapheme><alias>অ্যান্টিসেপ্টিক</alias></lexeme>
  <lexeme><grapheme>ওয়ারফারিন</grapheme><alias>ওয়ার্ফারিন</alias></lexeme>
  <lexeme><grapheme>ওয়েবসাইটে</grapheme><alias>ওয়েব্সাইটে</alias></lexeme>
  <lexeme><grapheme>ডায়াবেটিস</grapheme><alias>ডাআবেটিস</alias></lexeme>
  <lexeme><grapheme>ডায়েরি</grapheme><alias>ডাএরি</alias></lexeme>
  <lexeme><grapheme>স্টেরয়েড</grapheme><alias>স্টেরএড</alias></lexeme>
  <lexeme><grapheme>স্টেরয়েডে</grapheme><alias>স্টেরএডে</alias></lexeme>
  <lexeme><grapheme>স্টেরয়েডের</grapheme><alias>স্টেরএডের</alias></lexeme>
</lexicon>
