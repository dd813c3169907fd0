package news.parallax.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.Comparison.SideBySide;
import news.parallax.event.Event;
import news.parallax.statement.AnnotatedArticle;
import news.parallax.statement.name.Entities;
import news.parallax.statement.name.Name;
import news.parallax.statement.name.Name.Type;

/** Who and what is named by most accounts of an event, as most of them write it. */
final class Named {
    private static final int LONGEST = 40;

    /** One bearer of a name. */
    private static final class Bearer {
        /** Of each form the accounts that have it. */
        private final Map<String, TreeSet<Integer>> forms = new TreeMap<>();

        private final Map<Type, Integer> types = new TreeMap<>();
        private final TreeSet<Integer> accounts = new TreeSet<>();
        private int mentions;

        void add(int account, String form, Type type) {
            forms.computeIfAbsent(form, f -> new TreeSet<>()).add(account);
            types.merge(type, 1, Integer::sum);
            accounts.add(account);
            mentions++;
        }

        boolean isMostly(Type type) {
            int times = types.getOrDefault(type, 0);
            return 2 * times > mentions;
        }

        /** The form that most accounts have, the longest of these; of a person one of two words or more if there is any. */
        String form() {
            boolean full = isMostly(Type.PERSON) && forms.keySet().stream().anyMatch(Bearer::isFull);
            return forms.entrySet().stream()
                    .max(Comparator.comparing((Map.Entry<String, TreeSet<Integer>> e) -> full && isFull(e.getKey()))
                            .thenComparingInt(e -> e.getValue().size())
                            .thenComparingInt(e -> e.getKey().length())
                            .thenComparing(Map.Entry::getKey))
                    .orElseThrow()
                    .getKey();
        }

        private static boolean isFull(String form) {
            return form.indexOf(' ') > 0;
        }
    }

    private final Map<String, Bearer> bearers = new TreeMap<>();
    private final SideBySide sideBySide;

    Named(SideBySide sideBySide) {
        this.sideBySide = sideBySide;
        Event event = sideBySide.event();
        Entities entities = new Entities(
                event.accounts().stream().map(AnnotatedArticle::names).toList());
        for (int a = 0; a < event.accounts().size(); a++) {
            AnnotatedArticle account = event.accounts().get(a);
            for (Name name : account.names()) {
                bearers.computeIfAbsent(entities.common(a, name.entity()), k -> new Bearer())
                        .add(a, Shown.clip(account.text(name.span()), LONGEST), name.type());
            }
        }
    }

    /** So many of a type, named by most accounts first; none that half the accounts or fewer, or one origin, name. */
    List<String> most(Type type, int most) {
        return bearers.values().stream()
                .filter(b -> b.isMostly(type))
                .filter(b ->
                        2 * b.accounts.size() > sideBySide.event().accounts().size())
                .filter(b -> sideBySide.origins().countAccounts(b.accounts).max() >= 2)
                .sorted(Comparator.comparingInt((Bearer b) -> -b.accounts.size())
                        .thenComparingInt(b -> -b.mentions))
                .map(Bearer::form)
                .distinct()
                .limit(most)
                .toList();
    }
}
