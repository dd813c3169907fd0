package news.parallax.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Strings of every sort: any characters at all, and what news is made of, thrown together. */
public final class Texts extends DomainContextBase {
    @Provide
    Arbitrary<String> texts() {
        return any();
    }

    public static Arbitrary<String> any() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Mr. ",
                "U.S.",
                "the ",
                "Osk",
                "\u2019s ",
                "said",
                ". ",
                ".",
                "...",
                "\u2026",
                "! ",
                "?",
                "\"",
                "\u201c",
                "\u201d",
                "'",
                "\u2018",
                "\u2019",
                "(",
                ")",
                "\n",
                "\n\n",
                " ",
                "\u00a0",
                "\u200b",
                "\ufeff",
                "\u00ad",
                "3.5",
                "1,200",
                "%",
                "$",
                "J. ",
                "No. 7",
                "a.m. ",
                "\u2014",
                "-",
                "don't ",
                "\u0130stanbul ",
                "\u00df",
                "e\u0301",
                "\ud83d\ude92",
                "\ud83d",
                "\t",
                "The ",
                "May 2, 2031 ",
                "eleven ",
                "people ",
                "died ");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(120),
                pieces.list().ofMaxSize(30).map(list -> String.join("", list)));
    }
}
