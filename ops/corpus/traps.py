"""What stands in clean sentences and looks like an identifier without being one."""

import re

from draw import DAYS, MONTHS, luhn


class Traps:
    def __init__(self, draw):
        self.draw = draw

    def fill(self, template):
        return re.sub(r"\{(\w+)\}", lambda slot: self.value(slot[1]), template)

    def value(self, slot):
        draw, n = self.draw, self.draw.number
        year, month, day = draw.date(2012, 2026)
        match slot:
            case "dnr": return draw.one([f"{year}/{n(100, 99999)}", f"HSN {year}-{n(100, 9999):05d}", f"SN-{year}-{n(1, 999):04d}",
                                         f"RS {year}-{n(1000, 9999)}-{n(1, 12)}", f"{n(100, 999)}/{year % 100:02d}", f"0{n(100, 999)}/{year}"])
            case "lag": return draw.one(["SOL 2 kap. 7 §", "HSL 16 kap. 4 §", "lagen (2017:612) om samverkan", "LSS 9 §", "SOSFS 2014:10",
                                         "HSLF-FS 2017:86", "patientlagen (2014:821)", "3 f § hälso- och sjukvårdslagen", "SFS 2017:30", "OSL 25 kap. 1 §"])
            case "period": return draw.one([f"{year}-01-01 och {year}-03-31", f"1 april till 30 juni {year}", f"Q{n(1, 4)} {year}", f"{year}-{year + 1}",
                                            f"vecka {n(1, 20)}-{n(21, 52)}", f"den {n(1, 14)} till den {n(15, 28)} {draw.one(MONTHS)}", f"{month}/{year % 100}-{month}/{year % 100 + 1}"])
            case "produkt": return draw.one(["Alvedon", "Waran", "Eliquis", "Furix", "Novorapid", "Oxascand", "Trombyl", "Levaxin", "Stesolid", "Risperdal",
                                             "Citodon", "Metformin", "Fragmin", "Nutridrink", "Laktulos", "Zopiklon", "Mollipect", "Betapred"])
            case "dos": return draw.one([f"{n(1, 9) * 5} mg 1x{n(1, 4)}", f"{n(2, 40)} E", f"{n(1, 4)}+{n(0, 2)}+{n(1, 3)}", f"{n(1, 9)},{n(0, 9)} ml", f"{n(100, 900)} mikrogram", f"{n(1, 9)} 000 IE"])
            case "avtalsdatum": return draw.one([f"{year}-{month:02d}-{day:02d}", f"den {day} {MONTHS[month - 1]} {year}", f"{day} {MONTHS[month - 1]} {year}", f"{year}-{month:02d}", f"{MONTHS[month - 1]} {year}"])
            case "avdelning": return draw.one([f"avdelning {n(1, 99)}", f"avd {n(100, 699)}", f"Avdelning {n(1, 60)}", f"vårdavdelning {n(10, 90)}B", f"akutavdelning {n(1, 4)}", f"Avd. {n(1, 40)}"])
            case "enhet": return draw.one(["Vårdcentralen Kusten", "Närhälsan Backa", "Mölndals sjukhus", "Capio Axess", "Skaraborgs Sjukhus", "Östra sjukhuset", "NU-sjukvården", "Angereds Närsjukhus",
                                           "Socialtjänsten Nordost", "Kungälvs kommun", "Alingsås lasarett", "Habilitering & Hälsa", "Barn- och ungdomspsykiatrin", "Södra Älvsborgs Sjukhus"])
            case "system": return draw.one(["SAMSA", "Cosmic", "Treserva", "Life Care", "Millennium", "Melior", "Pascal", "NPÖ", "Teams", "Procapita", "Combine"])
            case "klockslag": return draw.one([f"{n(7, 22):02d}.{n(0, 5)}0", f"{n(7, 22):02d}:{n(10, 59)}", f"{n(8, 16)}"])
            case "klockspann": return f"{n(7, 10):02d}.{n(0, 5)}0{draw.one(['-', '–', ' till '])}{n(13, 17)}.{n(0, 5)}0"
            case "belopp": return draw.one([f"{n(1, 99)} {n(100, 999)} kronor", f"{n(100, 999)} kr", f"{n(10, 99)} 500 SEK", f"{n(1, 9)},{n(1, 9)} miljoner kronor"])
            case "icd": return f"{draw.one(list('FIJMRZ'))}{n(10, 99)}.{n(0, 9)}"
            case "atc": return f"{draw.one(list('ABCNR'))}{n(0, 1)}{n(1, 9)}{draw.one(list('ABCE'))}{draw.one(list('ABEX'))}{n(10, 59)}"
            case "orgnr":
                first = f"{draw.one(['212000', '232100', '556677', '802400'])}{n(100, 999)}"
                return f"{first[:6]}-{first[6:]}{luhn(first)}"
            case "temp": return f"{n(37, 40)},{n(0, 9)} grader"
            case "tryck": return f"{n(90, 190)}/{n(50, 105)}"
            case "vecka": return f"{n(1, 52)}"
            case "bilaga": return f"{n(1, 12)}"
            case "blankett": return f"{draw.one(['FK', 'SoS', 'VGR', '7'])} {n(1000, 9999)}"
            case "version": return f"{n(1, 9)}.{n(0, 12)}"
            case "artikel": return f"{n(1, 9)}{n(13, 99)}{n(100, 999)}"
            case "punkt": return f"{n(1, 9)}.{n(1, 9)}"
            case "andel": return f"{n(11, 98)} procent"
            case "antal": return f"{n(2, 40)}"
            case "plats": return draw.one(["Hisingen", "Borås", "Uddevalla", "Skaraborg", "Västra Götaland", "Trollhättan", "Lerum", "Mariestad", "Dalsland", "Bohuslän", "Göteborgsområdet", "Sjuhärad"])
            case "stad": return draw.one(draw.lists["cities"])
            case "veckodag": return draw.one(DAYS) + "en"
            case "månad": return draw.one(MONTHS)
            case "flöde": return f"{n(1, 5)} liter/min"
            case "storlek": return f"{n(10, 24)} Ch"
            case "hjälpmedel": return draw.one(["Cross 6", "Panthera S3", "Etac Swift", "Molift 205", "Careium 450", "modell XL 200", "ISO 12 22 03"])
            case "brist": return draw.one(["INFO", "UTSKR", "LKM", "brist 14", "typ 3B"])
            case "ticket": return draw.one([f"INC{n(100000, 999999)}", f"#{n(10000, 99999)}", f"SD-{n(1000, 9999)}", f"CS{n(1000000, 9999999)}"])
