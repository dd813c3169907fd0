package news.parallax.report;

import static news.parallax.report.Story.body;
import static news.parallax.report.Story.piece;
import static news.parallax.report.Story.variant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import news.parallax.Comparison;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Block.Kind;
import news.parallax.article.Dating;
import news.parallax.claim.Claim.Standing;
import news.parallax.claim.Relation;
import news.parallax.difference.Discrepancy;
import news.parallax.statement.Certainty;
import news.parallax.telling.Telling;

/** Events for the tests. All places, people and outlets are made up. */
final class Stories {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 11);

    private Stories() {}

    static Comparison all() {
        return new Comparison(List.of(ferry(), fair(), bakery()));
    }

    /** Six accounts of a ferry that runs aground, three of one origin. */
    static SideBySide ferry() {
        Story s = new Story(
                "Ferry Sunniva runs aground off Skarvholm with 214 people on board",
                new Dating(
                        DAY,
                        DAY,
                        List.of(
                                "“Tuesday morning” in 4 accounts published from 11 to 12 March 2031",
                                "the ministry's statement is dated 11 March 2031")));
        int agency = s.account(
                "ferry/coast.html",
                "Coast Wire",
                "Ferry with 214 on board aground off Skarvholm",
                "https://coastwire.example/ferry",
                DAY,
                piece(Kind.NAVIGATION, "Home / Coast / Shipping"),
                piece(Kind.HEADLINE, "Ferry with 214 on board aground off Skarvholm"),
                piece(Kind.BYLINE, "By our harbour desk, 11 March 2031"),
                body("The ferry Sunniva ran aground off Skarvholm on Tuesday morning with 214 people on board."
                        + " Three people were slightly hurt, the coast guard said."),
                body("“We had no steering for almost four minutes,” captain Ida Brekke told reporters."
                        + " The sea was calm at the time."),
                body("The Ministry of Transport will open an inquiry this week. The ferry was built in 2009."),
                piece(Kind.CAPTION, "The Sunniva off Skarvholm. Photo: archive"),
                piece(Kind.RELATED, "Also read: New timetable for the islands"),
                piece(Kind.PROMO, "Sign up for our morning letter."));
        int tide = s.account(
                "ferry/morning-tide.html",
                "Morning Tide",
                "Sunniva aground: 214 people on board",
                "https://tide.example/a/1",
                DAY,
                piece(Kind.HEADLINE, "Sunniva aground: 214 people on board"),
                body("The ferry Sunniva ran aground off Skarvholm on Tuesday morning with 214 people on board."
                        + " Three people were slightly hurt, the coast guard said."),
                body("“We had no steering for almost four minutes,” captain Ida Brekke told reporters."),
                body("The Ministry of Transport will open an inquiry this week. (Coast Wire)"));
        int herald = s.account(
                "ferry/herald.txt",
                "Harbour Herald",
                "Aground in calm seas",
                null,
                DAY.plusDays(1),
                body("The ferry Sunniva ran aground off Skarvholm on Tuesday morning with 214 people on board,"
                        + " Coast Wire reports. Seven people were hurt, the coast guard said on Wednesday."),
                body("The sea was calm at the time. An inquiry opens on Friday, according to the ministry."));
        int post = s.account(
                "ferry/island-post.html",
                "Skarvholm Island Post",
                "“No steering”: passengers tell of four long minutes",
                "https://islandpost.example/2031/sunniva",
                DAY,
                piece(Kind.HEADLINE, "“No steering”: passengers tell of four long minutes"),
                piece(Kind.STANDFIRST, "The ferry had left Skarvholm ten minutes earlier."),
                body(
                        "With 241 people on board the Sunniva struck the Hestskjer reef off Skarvholm on Tuesday morning."),
                body("Captain Ida Brekke told the Island Post: “We had no steering for four minutes.”"
                        + " A crew member, who did not want to be named, said the alarm had failed twice in February."),
                body("Fishing boats took the first passengers ashore before the rescue cruiser came."
                        + " Mayor Jon Aune thanked the fishermen."),
                piece(Kind.BIO, "Liv Moen covers the islands for the Post."));
        int ministry = s.account(
                "ferry/statement.txt",
                "Ministry of Transport",
                "Statement on the grounding of MF Sunniva",
                null,
                DAY,
                body("MF Sunniva grounded near Skarvholm at 7.40 on 11 March 2031. There were 214 persons on board."),
                body("The Ministry may order an inquiry once the coast guard has reported."
                        + " The vessel passed its yearly inspection in January."));
        int notes = s.account(
                "ferry/notes-from-a-reader.txt",
                null,
                null,
                null,
                null,
                body("I was on the Sunniva when it hit the reef. Fishing boats picked us up."
                        + " The inspection in January found nothing, says the ministry."));
        s.copy(
                0,
                1,
                0.61,
                0.94,
                "The ferry Sunniva ran aground",
                "94% of Morning Tide's text stands word for word in Coast Wire");
        s.tie(0, 2, true, 0, "Harbour Herald credits Coast Wire: “Coast Wire reports”");
        s.tie(4, 5, false, 0, "the reader's notes cite the ministry");
        String aground = "The ferry Sunniva ran aground off Skarvholm on Tuesday morning with 214 people on board";
        Telling[] board = {
            s.says(agency, aground),
            s.says(tide, aground),
            s.says(herald, aground),
            s.says(
                    post,
                    "With 241 people on board the Sunniva struck the Hestskjer reef off Skarvholm on Tuesday morning"),
            s.says(ministry, "There were 214 persons on board")
        };
        s.claim(
                "The ferry ran aground off Skarvholm on Tuesday morning with 214 people on board",
                Standing.DISPUTED,
                board);
        String number = "214 people on board, against 241 people on board";
        s.differ(Discrepancy.Kind.NUMBER, 0, 3, number, "214", "241");
        s.differ(Discrepancy.Kind.NUMBER, 1, 3, number, "214", "241");
        s.differ(Discrepancy.Kind.NUMBER, 2, 3, number, "214", "241");
        s.differ(Discrepancy.Kind.NUMBER, 3, 4, "241 people on board, against 214 persons on board", "241", "214");
        String four = "“We had no steering for almost four minutes,” captain Ida Brekke told reporters";
        s.claim(
                "“We had no steering for almost four minutes,” captain Ida Brekke told reporters",
                Standing.DISPUTED,
                s.says(agency, four, "Ida Brekke", Certainty.REPORTED),
                s.says(tide, four, "Ida Brekke", Certainty.REPORTED),
                s.says(
                        post,
                        "Captain Ida Brekke told the Island Post: “We had no steering for four minutes.”",
                        "Ida Brekke",
                        Certainty.REPORTED));
        s.differ(Discrepancy.Kind.QUOTE, 0, 2, "“almost” stands in one and not in the other", "almost", null);
        s.differ(Discrepancy.Kind.QUOTE, 1, 2, "“almost” stands in one and not in the other", "almost", null);
        s.claim(
                "The Ministry of Transport will open an inquiry this week",
                Standing.DISPUTED,
                s.says(agency, "The Ministry of Transport will open an inquiry this week", null, Certainty.PLANNED),
                s.says(tide, "The Ministry of Transport will open an inquiry this week", null, Certainty.PLANNED),
                s.says(
                        herald,
                        "An inquiry opens on Friday, according to the ministry",
                        "Ministry of Transport",
                        Certainty.REPORTED),
                s.says(
                        ministry,
                        "The Ministry may order an inquiry once the coast guard has reported",
                        "Ministry of Transport",
                        Certainty.HEDGED));
        s.differ(Discrepancy.Kind.CERTAINTY, 0, 3, "will open, against may order", "will open", "may order");
        s.claim(
                "Three people were slightly hurt, the coast guard said",
                Standing.CORROBORATED,
                s.says(
                        agency,
                        "Three people were slightly hurt, the coast guard said",
                        "coast guard",
                        Certainty.REPORTED),
                s.says(
                        tide,
                        "Three people were slightly hurt, the coast guard said",
                        "coast guard",
                        Certainty.REPORTED),
                s.says(
                        herald,
                        "Seven people were hurt, the coast guard said on Wednesday",
                        "coast guard",
                        Certainty.REPORTED));
        s.develop(0, 2, "from 3 people hurt on 11 March to 7 on 12 March");
        s.claim(
                "Fishing boats took the first passengers ashore",
                Standing.CORROBORATED,
                s.says(post, "Fishing boats took the first passengers ashore before the rescue cruiser came"),
                s.says(notes, "Fishing boats picked us up"));
        s.claim(
                "The vessel passed its yearly inspection in January",
                Standing.CORROBORATED,
                s.says(ministry, "The vessel passed its yearly inspection in January"),
                s.says(
                        notes,
                        "The inspection in January found nothing, says the ministry",
                        "ministry",
                        Certainty.REPORTED));
        s.claim(
                "The sea was calm at the time",
                Standing.SINGLE,
                s.says(agency, "The sea was calm at the time"),
                s.says(herald, "The sea was calm at the time"));
        s.claim(
                "The alarm had failed twice in February",
                Standing.SINGLE,
                s.says(post, "the alarm had failed twice in February", "a crew member", Certainty.REPORTED));
        s.claim(
                "Mayor Jon Aune thanked the fishermen",
                Standing.SINGLE,
                s.says(post, "Mayor Jon Aune thanked the fishermen"));
        s.claim("The ferry was built in 2009", Standing.SINGLE, s.says(agency, "The ferry was built in 2009"));
        s.attribution(post, "A crew member", "said", "the alarm had failed twice in February", "a crew member");
        s.attribution(notes, "the ministry", "says", "I was on the Sunniva", "a reader");
        s.quote(
                "Ida Brekke",
                "“almost” stands in one wording and not in the other",
                variant(
                        "We had no steering for almost four minutes",
                        s.place(agency, "We had no steering for almost"),
                        s.place(tide, "We had no steering for almost")),
                variant("We had no steering for four minutes.", s.place(post, "We had no steering for four")));
        s.quote(null, null, variant("No steering", s.place(post, "No steering")));
        s.moment(
                Dating.month(YearMonth.of(2031, 1), "“in January”"),
                "The vessel passed its yearly inspection",
                s.place(ministry, "The vessel passed"),
                s.place(notes, "The inspection in January"));
        s.moment(
                Dating.day(DAY, "stated"),
                "MF Sunniva grounded near Skarvholm at 7.40",
                s.place(ministry, "MF Sunniva grounded"),
                s.place(agency, aground));
        s.moment(
                new Dating(DAY, DAY.plusDays(3), List.of("“this week”")),
                "An inquiry opens",
                s.place(agency, "The Ministry of Transport will open"));
        return s.build();
    }

    /** Accounts that tell ten numbers of the same, each held against every other. */
    static SideBySide shipOfManyNumbers(int accounts) {
        Story s = new Story("A ship runs aground", null);
        Telling[] tellings = new Telling[accounts];
        for (int i = 0; i < accounts; i++) {
            String line = "The ship had " + (100 + i % 10) + " people on board";
            int account = s.account("ship-" + i + ".txt", "Paper " + i, null, null, null, Story.body(line + "."));
            tellings[i] = s.says(account, line);
        }
        s.claim("The ship had 100 people on board", Standing.DISPUTED, tellings);
        for (int i = 0; i < accounts; i++) {
            for (int j = i + 1; j < accounts; j++) {
                if (i % 10 != j % 10) {
                    String a = String.valueOf(100 + i % 10);
                    String b = String.valueOf(100 + j % 10);
                    s.differ(Discrepancy.Kind.NUMBER, i, j, "how many (aboard): “" + a + "” and “" + b + "”", a, b);
                }
            }
        }
        return s.build();
    }

    /** Five accounts of a flood that stand to one claim in five ways; nothing surely differs. */
    static SideBySide flood() {
        Story s = new Story("River Oste floods the lower town", new Dating(DAY, DAY, List.of("“today”")));
        int mill = s.account("mill.txt", "Mill Lane Letter", null, null, DAY, body("The Oste flooded 40 cellars."));
        int post = s.account(
                "post.txt", "Oste Post", null, null, DAY, body("The Oste flooded some 40 cellars on Tuesday night."));
        int radio = s.account("radio.txt", "Radio Ford", null, null, DAY, body("Perhaps 40 cellars are under water."));
        int herald = s.account("herald.txt", "Herald", null, null, DAY, body("In 2019 the Oste flooded 300 cellars."));
        int bridge = s.account("bridge.txt", "Bridge News", null, null, DAY, body("The old bridge is closed."));
        s.tie(mill, post, false, 0.06, "shared text: 14 words in a row stand in both");
        s.tie(post, radio, false, 0, "both cite the same outlet: “told the Tower”, “told the Tower”");
        s.claim(
                "The Oste flooded 40 cellars.",
                Standing.CORROBORATED,
                s.says(post, "The Oste flooded some 40 cellars on Tuesday night"),
                s.says(mill, "The Oste flooded 40 cellars"),
                s.says(radio, "Perhaps 40 cellars are under water", null, Certainty.HEDGED),
                s.says(herald, "In 2019 the Oste flooded 300 cellars"));
        s.related(1, Relation.DETAIL, Relation.SAME, Relation.CERTAINTY, Relation.INCOMPARABLE);
        s.perhapsDiffer(Discrepancy.Kind.CERTAINTY, 1, 2, "so in one, perhaps in the other", "flooded", "Perhaps");
        s.unlike(Discrepancy.Kind.NUMBER, 0, 3, "how many cellars: other times", "40 cellars", "300 cellars");
        s.unlike(Discrepancy.Kind.NUMBER, 1, 3, "how many cellars: other times", "40 cellars", "300 cellars");
        s.claim("The old bridge is closed", Standing.SINGLE, s.says(bridge, "The old bridge is closed"));
        LocalDate newYear = LocalDate.of(2019, 1, 1);
        s.moment(
                new Dating(newYear, newYear.plusYears(1).minusDays(1), List.of("“2019”")),
                "In 2019 the Oste flooded 300 cellars.",
                s.place(herald, "In 2019"));
        s.moment(Dating.day(DAY, "“Tuesday”"), "The Oste flooded some 40 cellars.", s.place(post, "The Oste"));
        return s.build();
    }

    /** Two accounts that agree, with no quotation, no date and no time. */
    static SideBySide fair() {
        Story s = new Story("Book fair in Lommen draws a record crowd", null);
        int a = s.account(
                "fair-1.txt",
                "Lommen Letter",
                "A record at the book fair",
                null,
                null,
                body("The book fair in Lommen drew a record crowd."));
        int b = s.account(
                "fair-2.txt",
                "Lommen Letter",
                "Fair sets a record",
                null,
                null,
                body("More people than ever came to the book fair in Lommen."));
        s.claim(
                "The book fair in Lommen drew a record crowd",
                Standing.CORROBORATED,
                s.says(a, "The book fair in Lommen drew a record crowd"),
                s.says(b, "More people than ever came to the book fair in Lommen"));
        return s.build();
    }

    /** An account alone. */
    static SideBySide bakery() {
        Story s = new Story("Bakery in Tarn opens again", Dating.day(LocalDate.of(2031, 5, 2), "the byline"));
        int a = s.account(
                "bakery.txt",
                "Tarn Times",
                "Bakery opens again",
                null,
                LocalDate.of(2031, 5, 2),
                body("The bakery in Tarn has opened again, baker Ola Ness said."));
        s.attribution(a, "baker Ola Ness", "said", "The bakery in Tarn has opened again", "Ola Ness");
        return s.build();
    }

    /** An account that tries to break out of the page, beside a tame one. */
    static SideBySide hostile() {
        String script = "<script>alert(1)</script>";
        String image = "\"><img src=x onerror=alert(2)>";
        String close = "</mark></title></style><svg onload=alert(3)>";
        String turn = "safe\u202egnp.exe\u2066\u0007\u001b[31m";
        Story s = new Story("Label " + script + image + turn, Dating.day(DAY, image));
        int a = s.account(
                "in\"><b>put.html",
                "Outlet '" + image,
                script + close,
                "javascript:alert(4)",
                DAY,
                piece(Kind.HEADLINE, script),
                body("He said " + image + " and " + script + turn + " to 5 people."),
                piece(Kind.COMMENT, close),
                piece(Kind.FORM, "<form action=https://evil.example><input name=q>"));
        int b = s.account(
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"https://evil.example\")",
                "@SUM(1)",
                "https://fine.example/?a=1&b=\"",
                DAY,
                body("He said nothing to 6 people. \u202e${7*7} {{x}} | `tick` [a](javascript:alert(5))"));
        int c = s.account("c.txt", image, image, "data:text/html," + script, DAY, body("+1 and nothing else."));
        s.tie(a, b, true, 0.5, "shares " + script);
        s.tie(b, c, false, 0, image);
        s.claim(
                "=1+1 " + script + image,
                Standing.DISPUTED,
                s.says(a, "He said " + image + " and " + script + turn + " to 5 people", image, Certainty.REPORTED),
                s.says(b, "He said nothing to 6 people", script, Certainty.HEDGED));
        s.differ(Discrepancy.Kind.NUMBER, 0, 1, "5 " + close, "5", "6");
        s.claim("-2 " + close, Standing.SINGLE, s.says(c, "+1 and nothing else", close, Certainty.ASSERTED));
        s.quote(script, image, variant(close, s.place(a, script)), variant(image, s.place(b, "nothing")));
        s.moment(Dating.day(DAY, script), image, s.place(a, "He said"));
        return s.build();
    }

    /** As many accounts and claims as asked for, half of the cells taken. */
    static SideBySide large(int accounts, int claims) {
        Story s = new Story("A large event", Dating.day(DAY, "made up"));
        for (int a = 0; a < accounts; a++) {
            List<Story.Piece> pieces = new ArrayList<>();
            for (int c = 0; c < claims; c++) {
                if ((a + c) % 3 == 0) {
                    pieces.add(body("Sentence " + c + " of a long account tells that " + (c + a % 2)
                            + " boats lay in the harbour of a small town by the sea on that day."));
                }
            }
            s.account(
                    "large/" + a + ".txt",
                    "Outlet number " + a,
                    "Title of account " + a,
                    null,
                    DAY,
                    pieces.toArray(Story.Piece[]::new));
        }
        for (int c = 0; c < claims; c++) {
            List<Telling> tellings = new ArrayList<>();
            for (int a = 0; a < accounts; a++) {
                if ((a + c) % 3 == 0) {
                    tellings.add(s.says(
                            a,
                            "Sentence " + c + " of a long account tells that " + (c + a % 2)
                                    + " boats lay in the harbour of a small town by the sea on that day"));
                }
            }
            s.claim(
                    "Claim " + c + ": some boats lay in the harbour of a small town by the sea on that day",
                    Standing.CORROBORATED,
                    tellings.toArray(Telling[]::new));
            if (c % 8 == 0 && tellings.size() > 1) {
                s.differ(Discrepancy.Kind.NUMBER, 0, 1, "boats", "boats", "boats");
            }
        }
        return s.build();
    }
}
