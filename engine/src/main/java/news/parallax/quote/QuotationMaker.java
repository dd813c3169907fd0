package news.parallax.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.name.Entities;
import news.parallax.telling.Place;
import news.parallax.telling.Telling;
import news.parallax.telling.Tellings;
import news.parallax.text.Fold;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/** Gathers what stands in quotation marks, puts the same words of several accounts together and tells how they differ. */
public final class QuotationMaker {
    private static final int MIN_WORDS = 4;

    /** A quotation in its place. */
    private record Quoted(
            int telling, Place place, @Nullable String speaker, String text) {}

    /** The quotations, those of several accounts first, then by speaker and place. */
    public List<Quotation> make(Tellings tellings, List<QuoteMatch> matches) {
        List<Quoted> quoted = quoted(tellings);
        int[] group = new int[quoted.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        Map<Integer, Set<String>> differences = new TreeMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            for (int j = i + 1; j < quoted.size(); j++) {
                boolean same = Fold.text(quoted.get(i).text).equals(Fold.text(quoted.get(j).text));
                if (same || match(matches, quoted.get(i), quoted.get(j)) != null) {
                    join(group, i, j);
                }
            }
        }
        for (QuoteMatch match : matches) {
            for (int i = 0; i < quoted.size(); i++) {
                String altered = match.altered();
                if (altered != null && touches(match, quoted.get(i))) {
                    differences
                            .computeIfAbsent(group[i], g -> new LinkedHashSet<>())
                            .add(altered);
                }
            }
        }
        Map<Integer, List<Quoted>> groups = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], g -> new ArrayList<>()).add(quoted.get(i));
        }
        List<Quotation> quotations = new ArrayList<>();
        groups.forEach((g, members) -> quotations.add(quotation(members, differences.getOrDefault(g, Set.of()))));
        quotations.sort(Comparator.comparingLong(QuotationMaker::accounts)
                .reversed()
                .thenComparing(q -> q.speaker() == null ? "\uffff" : q.speaker())
                .thenComparing(q -> q.variants().get(0).places().get(0)));
        return quotations;
    }

    private static long accounts(Quotation quotation) {
        return quotation.variants().stream()
                .flatMap(v -> v.places().stream())
                .map(Place::account)
                .distinct()
                .count();
    }

    private static List<Quoted> quoted(Tellings tellings) {
        List<Quoted> quoted = new ArrayList<>();
        Entities entities = tellings.entities();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.all().get(i);
            AnnotatedArticle account = tellings.account(telling);
            for (Span quote : telling.statement().quotes()) {
                if (Words.count(Words.of(account.article().snapshot(), quote)) >= MIN_WORDS) {
                    String text =
                            account.text(quote).replaceAll("[\\s\\u00a0]+", " ").strip();
                    String speaker = telling.statement().speaker();
                    quoted.add(new Quoted(
                            i,
                            new Place(telling.account(), quote),
                            speaker == null ? null : entities.common(telling.account(), speaker),
                            text));
                }
            }
        }
        return quoted;
    }

    private static @Nullable QuoteMatch match(List<QuoteMatch> matches, Quoted a, Quoted b) {
        for (QuoteMatch match : matches) {
            boolean both = match.a() == Math.min(a.telling, b.telling) && match.b() == Math.max(a.telling, b.telling);
            if (both && touches(match, a) && touches(match, b)) {
                return match;
            }
        }
        return null;
    }

    private static boolean touches(QuoteMatch match, Quoted quoted) {
        boolean first = match.a() == quoted.telling && match.quoteA().overlaps(quoted.place.span());
        boolean second = match.b() == quoted.telling && match.quoteB().overlaps(quoted.place.span());
        return first || second;
    }

    private static void join(int[] group, int i, int j) {
        int low = Math.min(group[i], group[j]);
        int high = Math.max(group[i], group[j]);
        for (int k = 0; k < group.length; k++) {
            group[k] = group[k] == high ? low : group[k];
        }
    }

    private static Quotation quotation(List<Quoted> members, Set<String> differences) {
        Map<String, List<Quoted>> byWording = new TreeMap<>();
        for (Quoted member : members) {
            byWording
                    .computeIfAbsent(Fold.text(member.text).replaceAll("[.,;:!?\"']+$", ""), t -> new ArrayList<>())
                    .add(member);
        }
        List<Quotation.Variant> variants = new ArrayList<>();
        byWording
                .values()
                .forEach(same -> variants.add(new Quotation.Variant(
                        same.get(0).text,
                        same.stream().map(Quoted::place).distinct().sorted().toList())));
        variants.sort(
                Comparator.comparingInt((Quotation.Variant v) -> -v.places().size())
                        .thenComparing(v -> -v.text().length())
                        .thenComparing(v -> v.places().get(0)));
        String speaker = members.stream()
                .map(Quoted::speaker)
                .filter(s -> s != null)
                .findFirst()
                .orElse(null);
        return new Quotation(speaker, variants, differences.isEmpty() ? null : String.join("; ", differences));
    }
}
