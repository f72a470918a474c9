#!/usr/bin/env python3
"""Writes a CSV file of made-up organisations, for measuring the import: organisations.py ROWS > FILE

The columns are those of docs/interfaces/import.md. The same number of rows gives the same file, byte for byte."""
import csv
import random
import sys

WORDS = {
    "en": ("Association Society League Network Union Foundation Centre Forum Council Initiative".split(),
           "Women Youth Health Water Heritage Farmers Teachers Peace Relief Arts Children Rights Rivers Literacy".split()),
    "ar": ("جمعية رابطة شبكة اتحاد مؤسسة مركز منتدى مجلس مبادرة ملتقى".split(),
           "المرأة الشباب الصحة المياه التراث المزارعين المعلمين السلام الإغاثة الفنون الطفولة الحقوق الأنهار القراءة".split()),
    "fr": ("Association Société Ligue Réseau Union Fondation Centre Forum Conseil Initiative".split(),
           "des femmes|des jeunes|de la santé|de l’eau|du patrimoine|des paysans|des enseignants|de la paix|du secours|"
           "des arts|de l’enfance|des droits|des fleuves|de la lecture".split("|")),
}
CITIES = [("EG", "Alexandria", "الإسكندرية", 31.2, 29.92), ("MA", "Fez", "فاس", 34.03, -5.0),
          ("TN", "Sfax", "صفاقس", 34.74, 10.76), ("JO", "Irbid", "إربد", 32.55, 35.85),
          ("LB", "Tripoli", "طرابلس", 34.43, 35.83), ("FR", "Lyon", "ليون", 45.75, 4.85),
          ("KE", "Kisumu", "كيسومو", -0.1, 34.75), ("CA", "Hull", "هال", 45.43, -75.71)]
KINDS = ["nonprofit", "nonprofit", "nonprofit", "education", "funder", "healthcare; nonprofit"]
HEADER = ("source_id,name_en,name_ar,name_fr,acronym,country_iso2,city,city_ar,lat,lng,website,founded,types,"
          "wikipedia_or_description,source,licence").split(",")


def row(number, chance):
    what, about = chance.randrange(10), chance.randrange(14)
    country, city, arabic, latitude, longitude = chance.choice(CITIES)
    names = {language: f"{words[0][what]} {words[1][about]} {number:,}" for language, words in WORDS.items()}
    kept = chance.choice([("en",), ("ar",), ("fr",), ("en", "fr"), ("ar", "en"), ("ar", "en", "fr")])
    return [f"made:{number}", *(names[language] if language in kept else "" for language in ("en", "ar", "fr")),
            f"M{number}" if number % 2 else "", country, city, arabic, latitude, longitude,
            f"https://organisation-{number}.example/" if number % 10 else "", chance.randrange(1900, 2026),
            chance.choice(KINDS), "Works in the villages around the city." if number % 4 == 0 else "", "Made up", "CC0-1.0"]


def main():
    chance = random.Random(1)
    out = csv.writer(sys.stdout, lineterminator="\r\n")
    out.writerow(HEADER)
    for number in range(1, int(sys.argv[1]) + 1):
        out.writerow(row(number, chance))


main()
