"""Draws invented values of each class. No name, number or address means anybody."""

import re

MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
DAYS = "måndag tisdag onsdag torsdag fredag lördag söndag".split()


class Draw:
    def __init__(self, random, lists):
        self.random, self.lists = random, lists

    def number(self, low, high):
        return low + int(self.random.random() * (high - low + 1))

    def one(self, items):
        return items[self.number(0, len(items) - 1)]

    def ranked(self, items):
        """By frequency: the first of a list is drawn some fourteen times as often as the last."""
        return items[int(len(items) * self.random.random() ** 1.8)]

    def digits(self, count):
        return "".join(str(self.number(0, 9)) for _ in range(count))

    # Names: of Sweden's people about two thirds bear one of the 200 most frequent given names of
    # their sex, and about four in ten one of the 100 most frequent surnames.
    def given(self):
        share = self.random.random()
        if share < 0.66:
            return self.ranked(self.lists[self.one(["women head", "men head"])])
        return self.one(self.lists["middle" if share < 0.85 else "tail"])

    def surname(self):
        share = self.random.random()
        if share < 0.42:
            return self.ranked(self.lists["surnames head"])
        if share < 0.68:
            return self.one(self.lists["surname beginnings"]) + self.one(self.lists["surname endings"])
        return self.one(self.lists["surnames tail"]).replace("-och-", " och ").replace("von-", "von ")

    def full_name(self):
        form, given, surname = self.random.random(), self.given(), self.surname()
        if form < 0.10:
            return f"{given} {self.given()} {surname}"
        if form < 0.15:
            return f"{given} {self.surname()} {surname}"
        if form < 0.19:
            return f"{surname}, {given}"
        if form < 0.22:
            return f"{given[0]}. {surname}"
        return f"{given} {surname}"

    def single_name(self):
        return self.given() if self.random.random() < 0.65 else self.surname()

    # Numbers of persons. The tax agency sets the serials 980 to 999 aside for tests.
    def date(self, first=1925, last=2024):
        return self.number(first, last), self.number(1, 12), self.number(1, 28)

    def person(self, day_offset=0, letter="", fail=False):
        year, month, day = self.date()
        short = f"{year % 100:02d}{month:02d}{day + day_offset:02d}"
        serial = letter + self.digits(2) if letter else str(self.number(980, 999))
        check = luhn(short + re.sub("[A-Z]", "1", serial))
        if fail:
            check = (check + self.number(1, 9)) % 10
        last = f"{serial}{check}"
        long = f"{year}{short[2:]}"
        form = self.one(["{s}-{l}", "{s}-{l}", "{y}-{l}", "{y}{l}", "{s}{l}", "{y} {l}", "{s} {l}"])
        return form.format(s=short, y=long, l=last)

    def interim(self):
        return self.person(letter=self.one(list("TRSUWXJKLMN")))

    # The series that the post and telecom authority lends to fiction, then others of valid shape.
    def phone(self):
        share = self.random.random()
        if share < 0.5:
            area, local = self.one(
                [("70", f"17406{self.number(5, 99):02d}"), ("31", f"39006{self.number(0, 99):02d}"),
                 ("40", f"62804{self.number(0, 99):02d}"), ("8", f"465004{self.number(0, 99):02d}"),
                 ("980", f"3192{self.number(0, 99):02d}")])
        elif share < 0.94:
            area, count = self.one(
                [("70", 7), ("72", 7), ("73", 7), ("76", 7), ("79", 7), ("31", 6), ("31", 7), ("33", 6),
                 ("322", 6), ("520", 6), ("501", 6), ("8", 7), ("18", 6), ("10", 7), ("46", 6)])
            local = str(self.number(2, 7)) + self.digits(count - 1)
        else:
            return self.one(["+47 22 {} {} {}", "+45 33 {} {} {}", "+358 40 5{} {}{}"]).format(
                self.number(10, 99), self.number(10, 99), self.number(10, 99))
        groups = grouped(local)
        form = self.one(
            ["0{a}-{g}", "0{a}-{g}", "0{a}-{l}", "0{a}{l}", "0{a} {g}", "0{a}/{l}", "+46 {a} {g}",
             "+46{a}{l}", "+46 (0){a}-{g}", "0046 {a} {g}", "(0{a}) {g}"])
        return form.format(a=area, l=local, g=groups)

    def email(self):
        given, surname = plain(self.given()), plain(self.surname())
        user = self.one(["{g}.{s}", "{g}.{s}", "{g}{n}", "{s}_{g}", "{g}-{s}{n}", "{g}.{s}+vard"]).format(
            g=given, s=surname, n=self.number(1, 99))
        return user + "@" + self.one(
            ["example.se", "example.com", "example.org", "mail.example.net", "region.example", "kommun.example"])

    def url(self):
        path = self.one(["/", "/plan", "/patient?id=", "/moten/", "/~", "/a/b.html#"]) + self.digits(4)
        return self.one(["https://", "http://", "www.", "https://www."]) + self.one(
            ["example.com", "example.org", "delning.example.net", "familj.example"]) + path

    def address(self):
        street = self.one(self.lists["streets"]).replace("-", " ")
        place = f"{street} {self.number(1, 148)}"
        return place + self.one(
            ["", "", "", "", " " + self.one(list("ABCDEF")), self.one(list("abc")),
             f" lgh {self.number(1, 19) * 100 + 1001}", f", lgh 1{self.number(1, 9)}0{self.number(1, 9)}",
             f" {self.number(2, 6)} tr"])

    def postal_code(self):
        return f"{self.number(100, 984)} {self.number(10, 99)}"

    def place(self):
        return self.one(self.lists["places"]).replace("Lilla-", "Lilla ")

    def date_and_place(self):
        _, month, day = self.date()
        year = self.number(2024, 2026)
        when = self.one(
            [f"den {day} {MONTHS[month - 1]}", f"{year}-{month:02d}-{day:02d}", f"den {day} {MONTHS[month - 1]} {year}",
             f"{self.one(DAYS)}en den {day} {MONTHS[month - 1]}", f"den {day}/{month}", f"{day} {MONTHS[month - 1][:3]} {year}"])
        return f"{when} {self.one(['i', 'i', 'i', 'utanför', 'nära'])} {self.place()}"

    def birth_date(self):
        year, month, day = self.date(1925, 2019)
        return self.one(
            [f"{year}-{month:02d}-{day:02d}", f"{year % 100:02d}{month:02d}{day:02d}", f"{year}{month:02d}{day:02d}",
             f"{day} {MONTHS[month - 1]} {year}", f"den {day} {MONTHS[month - 1]} {year}", f"{day}/{month} {year}"])

    def hsa_id(self):
        return self.one(
            [f"SE2321000131-{self.one(list('EFPS'))}{self.digits(12)}", f"SE16212000{self.digits(4)}-{self.digits(2)}A{self.digits(1)}",
             f"SE165567{self.digits(6)}-1{self.digits(3)}", f"SE2120001{self.digits(3)}-{self.one(list('ABCD'))}{self.digits(5)}"])

    def record_number(self):
        return self.one(
            [self.digits(6), self.digits(8), f"R-{self.number(2023, 2026)}-{self.digits(4)}", f"{self.digits(4)}-{self.number(2023, 2026)}",
             f"{self.digits(5)}/{self.number(23, 26)}", f"JN{self.digits(6)}"])

    def vehicle(self):
        letters = "".join(self.one(list("ABCDEFGHJKLMNOPRSTUWXYZ")) for _ in range(3))
        last = self.one([str(self.number(0, 9)), str(self.number(0, 9)), self.one(list("ABCDEFGHJKLMNPRSTUWXYZ"))])
        return letters + self.one(["", " "]) + f"{self.number(0, 99):02d}" + last

    def room(self):
        return self.one(["rum", "rum", "sal", "säng", "rum nr", "boenderum", "vårdrum"]) + " " + self.one(
            [str(self.number(1, 48)), f"{self.number(1, 48)}{self.one(list('ABC'))}", f"{self.number(1, 9)}:{self.number(1, 4)}", str(self.number(101, 420))])


def luhn(digits):
    total = 0
    for i, digit in enumerate(digits):
        product = int(digit) * (2 - i % 2)
        total += product // 10 + product % 10
    return -total % 10


def grouped(local):
    shapes = {5: (3, 2), 6: (2, 2, 2), 7: (3, 2, 2), 8: (3, 3, 2)}
    groups, at = [], 0
    for size in shapes[len(local)]:
        groups.append(local[at:at + size])
        at += size
    return " ".join(groups)


def plain(name):
    table = str.maketrans("åäöéüçñıêïÅÄÖŞŠĐČÉÇ", "aaoeucnieiaaossdcec")
    return re.sub("[^a-z]", "", name.translate(table).lower())
