package news.parallax.origin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.Span;

/**
 * The agencies that an account credits.
 *
 * @param whole those whose text it is: in the byline, the dateline, the last line
 * @param part those that had a part in it: "The Associated Press contributed to this report"
 */
record Credits(Set<String> whole, Set<String> part) {
    private static final int LONGEST_LINE = 240;
    /** A dateline stands in one of the first blocks; before it may be a standfirst. */
    private static final int FIRST = 3;

    private static final int LAST = 2;
    private static final String LONE = "(?:[Tt]he )?(?<a>" + Agencies.LONE_NAME + ")";
    private static final String NAMED = "(?:[Tt]he )?(?<a>" + Agencies.NAME + ")";

    /** Names and days, nothing else. */
    private static final String PLACE =
            "(?:\\p{Lu}[\\p{L}./'\u2019-]*(?:,? (?:de|la|del|al|\\p{Lu}[\\p{L}./'\u2019-]*|\\d{1,4})){0,7}[,.]? ?)?";
    /** "KELLMOUTH (AFP) -", "(AP) \u2014", "KELLMOUTH, May 2. /TASS/", "KELLMOUTH, Reuters \u2014". */
    private static final Pattern DATELINE = Pattern.compile("^(?:" + PLACE + "(?:[(\\[]" + LONE
            + "[)\\]]\\s*[-\u2013\u2014:]|[(/\\[](?<b>" + Agencies.NAME
            + ")[)/\\]](?:\\s*[-\u2013\u2014:.]|\\s+\\p{Lu})|(?<c>"
            + Agencies.NAME + ")\\s*[-\u2013\u2014:]))");
    /** At the end of the last paragraph: "\u2026 by noon. (AP)", "\u2026 by noon. \u2014 Reuters". */
    private static final Pattern SIGNED = Pattern.compile(
            "[.!?\u201d\"]\\s*(?:[(/\\[]" + LONE + "[)/\\]]|[-\u2013\u2014]+ ?(?<b>" + Agencies.NAME + "))\\.?$");

    private static final Pattern LINE = Pattern.compile(
            "^[-\u2013\u2014*(\\[\\s]*(?:(?i:by|from|source|credit|agency|via|written by|story by|text) ?:? |\u00a9 ?|(?i:copyright) )?(?:\u00a9 )?(?:\\d{4} )?(?:(?i:by) )?"
                    + LONE
                    + "(?:(?i: (?:staff|staff writers?|reporters?|writers?|correspondents?)))?(?:\\.? (?i:all rights reserved).*)?[\\s.)\\]]*$");
    private static final Pattern SIGNED_BY =
            Pattern.compile("^(?i:by )?\\p{Lu}[\\p{L} .'\u2019-]{2,60}(?:,| of| for| /| \\|| -| \u2013| \u2014| \\() ?"
                    + NAMED + "(?i: (?:staff )?(?:writer|reporter|correspondent)s?)?\\)?\\.?$");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?i:this (?:article|story|report|material|piece) (?:was|is|has been|is being|may|first|originally)\\b.{0,40}\\b(?:by|from|on|in|via)) "
                    + NAMED);
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "(?i:contributed(?: additional)?(?: reporting| material| information)?(?: to (?:this|the) (?:report|story|article|piece))?[.)\\]]*$)");
    private static final Pattern HELPED = Pattern.compile(
            "^[-\u2013\u2014*(\\[\\s]*(?i:(?:additional|further|extra|some) (?:reporting|material|information|reports)\\b|with (?:files|reporting|reports?|agenc|material|information|additional|input|contributions)\\b|(?:material|information) from\\b|includes? (?:reporting|material|files)|(?:this|the) (?:report|story|article) (?:includes|contains|draws|uses))");
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)\\b(?:photo|photograph|image|picture|video|graphic|illustration|getty|file)s?\\b(?! from)");
    private static final Pattern ANY = Pattern.compile(NAMED);

    static Credits of(Article article) {
        Credits credits = new Credits(new TreeSet<>(), new TreeSet<>());
        String outlet = article.outlet() == null ? null : Agencies.known(article.outlet());
        if (outlet != null) {
            credits.whole.add(outlet);
        }
        if (article.author() != null) {
            credits.byline(article.author());
        }
        List<Span> body = article.paragraphs();
        for (int i = 0; i < body.size(); i++) {
            String text = article.snapshot().text(body.get(i)).strip();
            if (i < FIRST) {
                credits.add(DATELINE.matcher(text));
            }
            if (i >= body.size() - LAST) {
                credits.add(SIGNED.matcher(text));
            }
            credits.line(text);
        }
        for (Block block : article.blocks()) {
            String text = article.snapshot().text(block.span()).strip();
            switch (block.kind()) {
                case BYLINE -> credits.byline(text);
                // A page made flat may have the byline run on from the headline.
                case HEADLINE, TRAILER, BIO, STANDFIRST, SUBHEAD, PROMO ->
                    text.lines().forEach(l -> credits.line(l.strip()));
                default -> {}
            }
        }
        credits.part.removeAll(credits.whole);
        return credits;
    }

    /** Who is named where authors are named has written it. */
    private void byline(String text) {
        if (text.length() > LONGEST_LINE || PICTURE.matcher(text).find()) {
            return;
        }
        int before = whole.size() + part.size();
        line(text);
        if (whole.size() + part.size() == before) {
            add(ANY.matcher(text));
        }
    }

    /** A line that is there for the credit. */
    private void line(String text) {
        if (text.length() > LONGEST_LINE || PICTURE.matcher(text).find()) {
            return;
        }
        if (CONTRIBUTED.matcher(text).find() || HELPED.matcher(text).find()) {
            Matcher named = ANY.matcher(text);
            while (named.find()) {
                String agency = Agencies.known(named.group("a"));
                if (agency != null) {
                    part.add(agency);
                }
            }
        } else {
            add(LINE.matcher(text));
            add(SIGNED_BY.matcher(text));
            add(PUBLISHED.matcher(text));
        }
    }

    private void add(Matcher credit) {
        if (credit.find()) {
            credit.namedGroups().values().stream()
                    .map(credit::group)
                    .filter(Objects::nonNull)
                    .map(Agencies::lone)
                    .filter(Objects::nonNull)
                    .forEach(whole::add);
        }
    }

    /** All of them. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(whole);
        all.addAll(part);
        return all;
    }
}
