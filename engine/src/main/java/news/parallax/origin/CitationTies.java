package news.parallax.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.origin.Citations.Citation;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.text.Span;

/** Ties accounts of which one cites the other, or which cite the same outlet for the same thing. */
final class CitationTies {
    /** Two sentences tell the same of a third outlet when they have so many content words in common, */
    private static final int COMMON_TERMS = 3;
    /** and so large a part of those of the shorter. */
    private static final double COMMON_SHARE = 0.4;

    private final List<Article> accounts;
    private final List<List<Citation>> citations = new ArrayList<>();
    /** The accounts that go by a name: those of an outlet, those whose text is an agency's. */
    private final Map<String, Set<Integer>> named = new HashMap<>();

    CitationTies(List<AnnotatedArticle> accounts, List<Quoted> quoted, List<Credits> credits) {
        this.accounts = accounts.stream().map(AnnotatedArticle::article).toList();
        for (int i = 0; i < accounts.size(); i++) {
            citations.add(Citations.in(accounts.get(i), quoted.get(i)));
            String outlet = this.accounts.get(i).outlet();
            if (outlet != null) {
                name(Citations.key(outlet), i);
            }
            for (String agency : credits.get(i).whole()) {
                name(agency, i);
            }
        }
    }

    private void name(String name, int account) {
        named.computeIfAbsent(name, n -> new TreeSet<>()).add(account);
    }

    void add(List<Tie> ties) {
        Map<String, TreeMap<Integer, List<Citation>>> thirds = new TreeMap<>();
        for (int teller = 0; teller < citations.size(); teller++) {
            Map<Integer, List<Citation>> origins = new TreeMap<>();
            for (Citation citation : citations.get(teller)) {
                Set<Integer> cited = cited(citation);
                String third = Agencies.outlet(citation.name());
                for (int origin : cited) {
                    origins.computeIfAbsent(origin, o -> new ArrayList<>()).add(citation);
                }
                if (!cited.contains(teller) && (third != null || !cited.isEmpty())) {
                    thirds.computeIfAbsent(third == null ? Citations.key(citation.name()) : third, t -> new TreeMap<>())
                            .computeIfAbsent(teller, t -> new ArrayList<>())
                            .add(citation);
                }
            }
            for (Map.Entry<Integer, List<Citation>> origin : origins.entrySet()) {
                cites(teller, origin.getKey(), origin.getValue(), ties);
            }
        }
        thirds.forEach((third, tellers) -> bothCite(third, tellers, ties));
    }

    private Set<Integer> cited(Citation citation) {
        Set<Integer> cited = new TreeSet<>();
        Citations.keys(citation.name()).forEach(k -> cited.addAll(named.getOrDefault(k, Set.of())));
        String agency = Agencies.known(citation.name());
        if (agency != null) {
            cited.addAll(named.getOrDefault(agency, Set.of()));
        }
        return cited;
    }

    /** One citation may be in passing; who cites again and again has its story from there. */
    private void cites(int teller, int origin, List<Citation> cited, List<Tie> ties) {
        String own = accounts.get(teller).outlet();
        String other = accounts.get(origin).outlet();
        if (teller == origin
                || own != null && other != null && Citations.key(own).equals(Citations.key(other))) {
            return;
        }
        List<Span> spans = places(cited);
        boolean first = teller < origin;
        ties.add(new Tie(
                Math.min(teller, origin),
                Math.max(teller, origin),
                Tie.Kind.CITES,
                spans.size() > 1,
                0,
                0,
                first ? spans : List.of(),
                first ? List.of() : spans,
                accounts.get(teller).label() + " cites "
                        + (other == null ? cited.get(0).name() : other) + ": \u201c"
                        + cited.get(0).words() + "\u201d"));
    }

    private void bothCite(String third, TreeMap<Integer, List<Citation>> tellers, List<Tie> ties) {
        List<Integer> all = List.copyOf(tellers.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int b : all.subList(i + 1, all.size())) {
                int a = all.get(i);
                List<Citation> ofA = tellers.getOrDefault(a, List.of());
                List<Citation> ofB = tellers.getOrDefault(b, List.of());
                List<Citation> sameA = ofA.stream().filter(c -> same(c, ofB)).toList();
                List<Citation> sameB = ofB.stream().filter(c -> same(c, ofA)).toList();
                if (!sameA.isEmpty()) {
                    ties.add(new Tie(
                            a,
                            b,
                            Tie.Kind.BOTH_CITE,
                            false,
                            0,
                            0,
                            sentences(sameA),
                            sentences(sameB),
                            "both cite the same outlet: \u201c" + sameA.get(0).words() + "\u201d, \u201c"
                                    + sameB.get(0).words() + "\u201d"));
                }
            }
        }
    }

    private static boolean same(Citation citation, List<Citation> others) {
        return others.stream().anyMatch(o -> {
            Set<String> common = new HashSet<>(citation.terms());
            common.retainAll(o.terms());
            int shorter = Math.min(citation.terms().size(), o.terms().size());
            return common.size() >= COMMON_TERMS && common.size() >= COMMON_SHARE * shorter;
        });
    }

    private static List<Span> places(List<Citation> citations) {
        return citations.stream().map(Citation::place).distinct().sorted().toList();
    }

    private static List<Span> sentences(List<Citation> citations) {
        return citations.stream().map(Citation::sentence).distinct().sorted().toList();
    }
}
