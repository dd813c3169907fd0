package news.parallax.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.Comparison.SideBySide;
import news.parallax.article.Block;
import news.parallax.claim.Claim;
import news.parallax.difference.Discrepancy;
import news.parallax.report.Reading.Bit;
import news.parallax.report.Reading.Link;
import news.parallax.report.Reading.Part;
import news.parallax.report.Reading.Passage;
import news.parallax.report.Reading.Run;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.attribution.Attribution;
import news.parallax.telling.Telling;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Cuts the text of one account into stretches of one look. */
final class ReadingBuilder {
    /** A single leftover longer than this is folded too. */
    private static final int LONGEST_OPEN_LEFTOVER = 240;

    private enum Look {
        SOURCE,
        VOICE,
        ALONE,
        SHARED,
        DIFFERS
    }

    private static final int LONGEST_NAME = 120;

    /** A statement, or words given to a speaker, with all claims that it is part of. */
    private static final class Marking {
        private final Span span;
        private final @Nullable String speaker;
        private final TreeSet<Integer> rows = new TreeSet<>();
        /** Claims that it only comes near. */
        private final TreeSet<Integer> near = new TreeSet<>();

        private Look look;

        Marking(Span span, @Nullable String speaker, Look look) {
            this.span = span;
            this.speaker = speaker;
            this.look = look;
        }
    }

    private final int account;
    private final AnnotatedArticle annotated;
    private final Anchors anchors;
    /** Of an account alone there is no table to lead back to. */
    private final boolean hasTable;

    private final Map<Span, Marking> markings = new TreeMap<>();

    ReadingBuilder(SideBySide sideBySide, int account, Anchors anchors) {
        this.account = account;
        this.annotated = sideBySide.event().accounts().get(account);
        this.anchors = anchors;
        this.hasTable = sideBySide.event().accounts().size() > 1;
        for (int row = 0; row < sideBySide.claims().size(); row++) {
            markTellings(sideBySide.claims().get(row), row);
        }
        for (int row = 0; row < sideBySide.claims().size(); row++) {
            markNear(sideBySide.claims().get(row), row);
        }
        List<Span> statements = List.copyOf(markings.keySet());
        for (Attribution attribution : annotated.attributions()) {
            if (attribution.speaker() != null) {
                markVoice(attribution.source(), attribution.speaker(), Look.SOURCE, statements);
                markVoice(attribution.content(), attribution.speaker(), Look.VOICE, statements);
            }
        }
    }

    /** Within a statement its own speaker is shown; cutting it at the attribution's ends would only fray it. */
    private void markVoice(List<Span> spans, @Nullable String speaker, Look look, List<Span> statements) {
        for (Span span : spans) {
            if (statements.stream().noneMatch(span::overlaps)) {
                markings.putIfAbsent(span, new Marking(span, speaker, look));
            }
        }
    }

    private void markTellings(Claim claim, int row) {
        boolean shared =
                claim.tellings().stream().map(Telling::account).distinct().count() > 1;
        for (int i = 0; i < claim.tellings().size(); i++) {
            Telling telling = claim.tellings().get(i);
            if (telling.account() == account) {
                Look look = differs(claim, i) ? Look.DIFFERS : shared ? Look.SHARED : Look.ALONE;
                Marking marking = markings.computeIfAbsent(
                        telling.statement().span(),
                        s -> new Marking(s, telling.statement().speaker(), look));
                marking.rows.add(row);
                marking.look = marking.look.compareTo(look) < 0 ? look : marking.look;
            }
        }
    }

    private void markNear(Claim claim, int row) {
        for (Telling telling : claim.near()) {
            Marking marking = markings.get(telling.statement().span());
            if (telling.account() == account && marking != null) {
                marking.near.add(row);
            }
        }
    }

    private static boolean differs(Claim claim, int telling) {
        for (Discrepancy discrepancy : claim.discrepancies()) {
            if (discrepancy.a() == telling || discrepancy.b() == telling) {
                return true;
            }
        }
        return false;
    }

    /** The blocks in order, leftovers that follow one another together. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        List<Block> leftovers = new ArrayList<>();
        for (Block block : annotated.article().blocks()) {
            if (isRead(block)) {
                addLeftovers(parts, leftovers);
                parts.add(new Part(false, false, "", List.of(passage(block))));
            } else {
                leftovers.add(block);
            }
        }
        addLeftovers(parts, leftovers);
        return parts;
    }

    private static boolean isRead(Block block) {
        return switch (block.kind()) {
            case HEADLINE, STANDFIRST, BODY, QUOTE, SUBHEAD -> true;
            default -> false;
        };
    }

    private void addLeftovers(List<Part> parts, List<Block> leftovers) {
        if (leftovers.isEmpty()) {
            return;
        }
        boolean folded = leftovers.size() > 1 || leftovers.get(0).span().length() > LONGEST_OPEN_LEFTOVER;
        String kinds = String.join(
                ", ",
                leftovers.stream()
                        .map(b -> b.kind().label())
                        .distinct()
                        .sorted()
                        .toList());
        parts.add(new Part(
                true,
                folded,
                Labels.count(leftovers.size(), "leftover") + " of the page, not read: " + kinds,
                leftovers.stream().map(this::passage).toList()));
        leftovers.clear();
    }

    private Passage passage(Block block) {
        return new Passage(block.kind().label(), runs(block.span()));
    }

    private List<Run> runs(Span block) {
        List<Marking> here =
                markings.values().stream().filter(m -> m.span.overlaps(block)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        for (Marking marking : here) {
            cuts.add(Math.max(block.start(), marking.span.start()));
            cuts.add(Math.min(block.end(), marking.span.end()));
        }
        List<Run> runs = new ArrayList<>();
        int start = block.start();
        for (int end : cuts.tailSet(block.start(), false)) {
            Span span = new Span(start, end);
            runs.add(run(span, here.stream().filter(m -> m.span.contains(span)).toList(), end == block.end()));
            start = end;
        }
        return runs;
    }

    private Run run(Span span, List<Marking> over, boolean isLast) {
        NavigableSet<Integer> linked = anchors.within(account, span);
        String id = linked.contains(span.start()) ? anchors.place(account, span.start()) : null;
        String look = over.stream()
                .map(m -> m.look)
                .max(Comparator.naturalOrder())
                .map(l -> l.name().toLowerCase(Locale.ROOT))
                .orElse(null);
        // Where statements nest, the inner one's speaker says these words.
        String speaker = over.stream()
                .filter(m -> m.speaker != null)
                .min(Comparator.comparingInt(m -> m.span.length()))
                .map(m -> m.speaker)
                .orElse(null);
        TreeSet<Integer> ending = new TreeSet<>();
        TreeSet<Integer> near = new TreeSet<>();
        over.stream()
                .filter(m -> m.span.end() == span.end() || (isLast && m.span.end() > span.end()))
                .forEach(m -> {
                    ending.addAll(m.rows);
                    near.addAll(m.near);
                });
        List<Link> claims = new ArrayList<>();
        if (hasTable) {
            ending.forEach(row -> claims.add(new Link("#" + anchors.claim(row), String.valueOf(row + 1))));
            near.forEach(row -> claims.add(new Link("#" + anchors.claim(row), "~" + (row + 1))));
        }
        List<Bit> bits = new ArrayList<>();
        int start = span.start();
        for (int cut : linked.tailSet(span.start(), false)) {
            bits.add(bit(start, cut, start > span.start()));
            start = cut;
        }
        bits.add(bit(start, span.end(), start > span.start()));
        return new Run(id, look, speaker == null ? null : Shown.clip(speaker, LONGEST_NAME), bits, claims);
    }

    private Bit bit(int start, int end, boolean anchored) {
        return new Bit(anchored ? anchors.place(account, start) : null, annotated.text(new Span(start, end)));
    }
}
