package news.parallax.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.extract.Lines.Line;
import news.parallax.text.Fold;
import news.parallax.text.SentenceSplitter;
import news.parallax.text.Snapshot;
import news.parallax.text.Span;
import news.parallax.text.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roles in text that somebody else flattened: judges how dirty it is, cuts head and tail, drops cued lines in
 * between, and splits off what is glued to a sentence. Clean text comes through whole.
 */
final class FlatReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'\u2019-]*");
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{Ll}\\d\"\u201d][.!?])(?=[\"\u201c]?\\p{Lu}[\\p{Ll}\\s])");
    private static final Pattern ABOUT = Pattern.compile(
            "^(?:Related|Check Also|See Also|You (?:May|Might)|More (?:From|from|on|On|Stories)|Recommended|Most (?:Read|Popular)|Popular|Trending|Around the Web|From Our Partners|Up Next|What to Read|Latest).*",
            Pattern.CASE_INSENSITIVE);

    private final Cues cues = new Cues();
    private final Lines lines = new Lines();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /** The blocks of a text; a title known from elsewhere helps to find the head. */
    List<Block> read(Snapshot snapshot, @Nullable String title) {
        List<Line> cut = lines.cut(snapshot);
        @Nullable Kind[] kinds = new Kind[cut.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = cue(cut.get(i));
        }
        spread(cut, kinds);
        int first = firstProse(cut, kinds);
        if (first < 0) {
            return whole(cut);
        }
        int end = tail(cut, kinds, first);
        Set<String> about = terms(cut, kinds, first, end);
        head(cut, kinds, first, about, title);
        between(cut, kinds, first, end);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = kinds[i];
            if (kind == null || kind == Kind.PROMO && i >= first && i < end) {
                split(snapshot, cut.get(i), blocks, kind, i, first);
            } else {
                blocks.add(new Block(kind, cut.get(i).span(), null));
            }
        }
        return blocks;
    }

    /** Nothing reads like running text: take every line as it is, the first as headline if there are more. */
    private static List<Block> whole(List<Line> cut) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            Kind kind = i == 0 && cut.size() > 1 && !cut.get(0).ends() ? Kind.HEADLINE : Kind.BODY;
            blocks.add(new Block(kind, cut.get(i).span(), null));
        }
        return blocks;
    }

    /** A plea takes in the lines beside it in which the outlet speaks of itself. */
    private void spread(List<Line> cut, @Nullable Kind[] kinds) {
        for (int i = 1; i < kinds.length; i++) {
            if (kinds[i] == null
                    && kinds[i - 1] == Kind.PROMO
                    && cues.isOfItself(cut.get(i).text())) {
                kinds[i] = Kind.PROMO;
            }
        }
        for (int i = kinds.length - 2; i >= 0; i--) {
            if (kinds[i] == null
                    && kinds[i + 1] == Kind.PROMO
                    && cues.isOfItself(cut.get(i).text())) {
                kinds[i] = Kind.PROMO;
            }
        }
    }

    private @Nullable Kind cue(Line line) {
        Kind kind = cues.kind(line.text());
        boolean small = kind == Kind.NAVIGATION || kind == Kind.RELATED || kind == Kind.COMMENT;
        if (small && line.isProse() && line.words() > 7) {
            return null;
        }
        if (kind == null && line.isTeaser() && line.words() < 40) {
            return Kind.RELATED;
        }
        return kind;
    }

    /** The first uncued line of running text that more running text follows soon. */
    private static int firstProse(List<Line> cut, @Nullable Kind[] kinds) {
        int only = -1;
        for (int i = 0; i < kinds.length; i++) {
            boolean prose = cut.get(i).isProse() || glued(cut.get(i).text());
            if (!prose || (kinds[i] != null && !glued(cut.get(i).text()))) {
                continue;
            }
            only = only < 0 ? i : only;
            for (int j = i + 1; j < Math.min(i + 5, kinds.length); j++) {
                if (kinds[j] == null && cut.get(j).isProse()) {
                    return i;
                }
            }
        }
        return only;
    }

    private static boolean glued(String text) {
        return GLUED.matcher(text).find();
    }

    /** Where the story ends: the first line of what follows it. Gives what follows its kinds. */
    private static int tail(List<Line> cut, @Nullable Kind[] kinds, int first) {
        int prose = 0;
        int total = 0;
        for (int i = first; i < kinds.length; i++) {
            total += kinds[i] == null && cut.get(i).isProse() ? cut.get(i).words() : 0;
        }
        for (int i = first; i < kinds.length; i++) {
            Kind kind = kinds[i];
            prose += kind == null && cut.get(i).isProse() ? cut.get(i).words() : 0;
            boolean late = prose * 10 >= total * 4 && prose > 60;
            boolean hard = kind == Kind.COMMENT && cut.get(i).number() == 0 || kind == Kind.BIO || kind == Kind.FORM;
            boolean section =
                    kind == Kind.RELATED && ABOUT.matcher(cut.get(i).text()).matches();
            boolean comments = cut.get(i).number() == 1 && numbered(cut, i);
            if ((hard || comments) && late || section && late && !resumes(cut, kinds, i)) {
                follow(cut, kinds, i, comments);
                return back(cut, kinds, first, i);
            }
        }
        return back(cut, kinds, first, kinds.length);
    }

    /** After a mention of other stories the text goes on: two lines of prose in a row, nothing hard before. */
    private static boolean resumes(List<Line> cut, @Nullable Kind[] kinds, int marker) {
        int run = 0;
        for (int i = marker + 1; i < Math.min(kinds.length, marker + 8); i++) {
            if (kinds[i] == Kind.COMMENT || kinds[i] == Kind.FORM || kinds[i] == Kind.BIO) {
                return false;
            }
            run = kinds[i] == null && cut.get(i).isProse() && cut.get(i).number() == 0 ? run + 1 : 0;
            if (run == 2) {
                return true;
            }
        }
        return false;
    }

    /** Three or more lines that count up, as comments do. */
    private static boolean numbered(List<Line> cut, int from) {
        int expected = 1;
        for (int i = from; i < cut.size() && i < from + 8; i++) {
            if (cut.get(i).number() == expected) {
                expected++;
            }
        }
        return expected > 3;
    }

    /** Each line of the tail takes the kind of the cue above it. */
    private static void follow(List<Line> cut, @Nullable Kind[] kinds, int from, boolean comments) {
        Kind running = comments || kinds[from] == null ? Kind.COMMENT : kinds[from];
        for (int i = from; i < kinds.length; i++) {
            Kind own = kinds[i];
            if (own == Kind.COMMENT || own == Kind.FORM || own == Kind.RELATED || own == Kind.BIO) {
                running = own;
            } else if (cut.get(i).number() == 1 && numbered(cut, i)) {
                running = Kind.COMMENT;
            }
            kinds[i] = own == null ? running : own;
        }
    }

    /** Goes back over lines at the end that are no running text. */
    private static int back(List<Line> cut, @Nullable Kind[] kinds, int first, int end) {
        int i = end;
        while (i > first + 1
                && (kinds[i - 1] != null
                        || !cut.get(i - 1).isProse() && !cut.get(i - 1).ends())) {
            i--;
            Kind kind = kinds[i];
            kinds[i] = kind == null ? Kind.RELATED : kind;
        }
        return i;
    }

    private static Set<String> terms(List<Line> cut, @Nullable Kind[] kinds, int first, int end) {
        Set<String> terms = new HashSet<>();
        for (int i = first; i < end; i++) {
            if (cut.get(i).isProse() && (kinds[i] == null || glued(cut.get(i).text()))) {
                terms.addAll(terms(cut.get(i).text()));
            }
        }
        return terms;
    }

    private static Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        Matcher m = WORD.matcher(Fold.text(text));
        while (m.find()) {
            if (!Terms.isStopWord(m.group())) {
                terms.add(Terms.of(m.group()));
            }
        }
        return terms;
    }

    /** Before the first running text: the headline is the line that speaks most of what the body speaks of. */
    private static void head(
            List<Line> cut, @Nullable Kind[] kinds, int first, Set<String> about, @Nullable String title) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < first; i++) {
            Set<String> terms = terms(cut.get(i).text());
            long shared = terms.stream().filter(about::contains).count();
            double score = terms.size() < 2 ? 0 : shared * (double) shared / terms.size();
            boolean known = title != null
                    && Fold.text(title).equals(Fold.text(cut.get(i).text()));
            // The headline comes first: a later line must speak of the story much more to be taken instead.
            boolean better = best < 0 ? shared >= 2 : score > bestScore * 4 || bestScore < 0.5 && score > bestScore;
            if (kinds[i] == null && cut.get(i).words() >= 3 && (known || better)) {
                best = i;
                bestScore = known ? Double.MAX_VALUE : score;
            }
        }
        for (int i = 0; i < first; i++) {
            if (kinds[i] != null) {
                continue;
            }
            Set<String> terms = terms(cut.get(i).text());
            long shared = terms.stream().filter(about::contains).count();
            if (i == best) {
                kinds[i] = Kind.HEADLINE;
            } else if (i > best && best >= 0 && cut.get(i).words() >= 6 && shared * 3 >= terms.size()) {
                kinds[i] = Kind.STANDFIRST;
            } else {
                kinds[i] = Kind.NAVIGATION;
            }
        }
    }

    /** Within the story: the headline said again, headings, and headlines of other stories where any leftover stands. */
    private static void between(List<Line> cut, @Nullable Kind[] kinds, int first, int end) {
        Set<String> heads = new HashSet<>();
        boolean dirty = false;
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.HEADLINE || kinds[i] == Kind.STANDFIRST) {
                heads.add(Fold.text(cut.get(i).text()));
            } else {
                dirty |= kinds[i] != null && kinds[i] != Kind.BYLINE;
            }
        }
        for (int i = first; i < end; i++) {
            Line line = cut.get(i);
            if (kinds[i] != null) {
                continue;
            }
            if (heads.contains(Fold.text(line.text()))) {
                kinds[i] = Kind.HEADLINE;
            } else if (!line.ends() && !line.isProse() && !line.isQuoted() && !endsQuoted(line) && line.number() == 0) {
                kinds[i] = line.words() <= 6 ? Kind.HEADLINE : dirty ? Kind.RELATED : null;
            }
        }
    }

    private static boolean endsQuoted(Line line) {
        char last = line.text().charAt(line.text().length() - 1);
        char before = line.text().charAt(Math.max(0, line.text().length() - 2));
        boolean sentence = before == ',' || before == '.' || before == '!' || before == '?';
        return (last == '"' || last == '\u201d') && sentence || last == ',' || last == '-' || last == '\u2014';
    }

    /** A line of the body, cut where a plea is glued to it or a question to the reader ends it. */
    private void split(Snapshot snapshot, Line line, List<Block> blocks, @Nullable Kind cued, int index, int first) {
        List<Span> parts = new ArrayList<>();
        int start = line.span().start();
        Matcher glue = GLUED.matcher(line.text());
        while (glue.find()) {
            parts.add(new Span(start, line.span().start() + glue.start()));
            start = line.span().start() + glue.start();
        }
        parts.add(new Span(start, line.span().end()));
        if (parts.size() == 1) {
            if (cued != null) {
                blocks.add(new Block(cued, line.span(), null));
                return;
            }
        }
        boolean any = false;
        List<Block> found = new ArrayList<>();
        for (Span part : parts) {
            Kind kind = parts.size() > 1 ? gluedKind(snapshot, part, parts, index == first) : null;
            if (kind == Kind.PROMO || kind == Kind.CAPTION || kind == Kind.RELATED || kind == Kind.NAVIGATION) {
                any = true;
                found.add(new Block(kind, part, null));
            } else {
                addBody(snapshot, snapshot.trim(part), found, index);
            }
        }
        if (!any) {
            found.clear();
            addBody(snapshot, line.span(), found, index);
        }
        blocks.addAll(found);
    }

    /**
     * What is glued to the story without a space is a leftover if it speaks to the reader, or if it is the very first
     * thing and the only place in the text where two sentences are glued.
     */
    private @Nullable Kind gluedKind(Snapshot snapshot, Span part, List<Span> parts, boolean opens) {
        Kind kind = cues.kind(snapshot.text(part));
        boolean longest = parts.stream().noneMatch(p -> p.length() > part.length());
        boolean alone = opens
                && part.equals(parts.get(0))
                && parts.size() == 2
                && GLUED.matcher(snapshot.text())
                                .results()
                                .filter(g -> snapshot.text().charAt(g.start()) != '\n')
                                .count()
                        == 1;
        boolean leftover = !longest && cues.isToReader(snapshot.text(part)) || alone;
        return kind == null && leftover ? Kind.PROMO : kind;
    }

    private void addBody(Snapshot snapshot, Span span, List<Block> blocks, int index) {
        List<Span> split = sentences.split(snapshot, span);
        if (index > 0 && split.size() > 1) {
            Span last = split.get(split.size() - 1);
            if (cues.isQuestionToReader(snapshot.text(last))) {
                blocks.add(new Block(
                        Kind.BODY,
                        new Span(span.start(), split.get(split.size() - 2).end()),
                        null));
                blocks.add(new Block(Kind.QUESTION, last, null));
                return;
            }
        }
        blocks.add(new Block(Kind.BODY, span, null));
    }
}
