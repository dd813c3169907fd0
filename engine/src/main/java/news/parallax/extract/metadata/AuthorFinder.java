package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.extract.metadata.PageMarks.Mark;
import news.parallax.extract.metadata.PageMarks.Range;
import news.parallax.extract.metadata.PageMarks.Role;
import news.parallax.text.Fold;
import org.jspecify.annotations.Nullable;

/** Finds who signed a page's article: persons rather than organizations, and nobody who is the site itself. */
final class AuthorFinder {
    private static final Pattern BY = Pattern.compile(
            "^(?:(?:article|blog|post|story|words|text|written|posted|published|authored|created|reported|review(?= by))"
                    + "(?: and photos?| & photos?)? )?by\\b[:\\s]*|^(?:author|writer)s?\\b(?:\\s*[:|]\\s*|\\s+by\\s+|\\s+|$)",
            Pattern.CASE_INSENSITIVE);
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    /** What follows a name in a byline and is no part of it. */
    private static final Pattern AFTER = Pattern.compile(
            "\\s+(?:[|\u2022\u00b7\u2013\u2014/]|-(?=\\s)).*|\\s*[|\u2022\u00b7].*|,?\\s+\\(?(?:(?:last )?updated|published|posted|on|in|at|for|from|view|read)\\b.*"
                    + "|,?\\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|" + MONTH
                    + ")\\.?,?(?=\\s*\\d|$).*|,?\\s*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*(?:,? (?:(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|al|el|y|ter|ten|zu)(?= )|(?:\"|\u201c|\\()?\\p{Lu}[\\p{L}\\p{M}'\u2019.\"\u201d)-]*)){0,5}");
    private static final Pattern JOINED = Pattern.compile("\\s*(?:,\\s*(?:and|&)|,|;|\\band\\b|&)\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("https?:|www\\.|/|@|\\.(?:com|org|net|io|co)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOBODY =
            Set.of(("admin,administrator,author,authors,by,undefined,null,none,unknown,user,guest,root,wordpress,"
                            + "webmaster,editor,default,name,n/a,content,marketing,view all posts,jan,feb,mar,apr,jun,jul,aug,"
                            + "sep,sept,oct,nov,dec,january,february,march,april,may,june,july,august,september,october,"
                            + "november,december,written by,category,about,about the author,more,share,website,web team,"
                            + "published")
                    .split(","));
    private static final Set<String> NO_NAME_WORDS =
            Set.of(("updated,published,posted,read,category,share,reviewed,view,follow,subscribe,comments,editorial,"
                            + "learn,click,search,home,about,min,minutes,last,our,the,your,how,what,why,this,these,table,"
                            + "contents,image,photo,credit,fact,topics,topic,tags,full,bio,more,staff,writer,editor,"
                            + "journalist,reporter,contributor,expert,founder,manager,director,grader,certified,licensed,"
                            + "senior")
                    .split(","));
    private static final Set<String> ORGANIZATION_WORDS =
            Set.of(("academy,agency,america,american,association,bank,blog,book,books,business,capital,care,center,"
                            + "centre,city,clinic,clinical,club,college,company,consulting,council,dental,department,design,"
                            + "digital,education,family,farm,finance,financial,fitness,food,foundation,garden,global,group,"
                            + "guide,health,healthcare,home,hospital,house,inc,industries,initiative,institute,insurance,"
                            + "international,journal,kitchen,labs,law,life,living,llc,ltd,magazine,marketing,media,medical,"
                            + "national,network,networks,news,online,partners,plumbing,post,press,project,properties,research,"
                            + "review,reviews,school,security,services,shop,show,social,society,software,solutions,store,"
                            + "strategies,studio,studios,systems,team,tech,technologies,technology,times,travel,trust,united,"
                            + "university,video,weekly,world")
                    .split(","));
    private static final List<String> METAS = List.of(
            "citation_author",
            "author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "article:author",
            "twitter:data1");
    private static final int LONGEST = 100;
    private static final int BEFORE = 14;
    private static final int AFTER_HEADLINE = 45;

    private final PageMarks marks;
    private final LinkedData linked;
    private final @Nullable Range headline;
    private final SiteNames site;

    AuthorFinder(PageMarks marks, LinkedData linked, @Nullable Range headline, SiteNames site) {
        this.marks = marks;
        this.linked = linked;
        this.headline = headline;
        this.site = site;
    }

    /** Those who signed the article, joined by commas; null when nobody did. */
    @Nullable String find() {
        List<String> declared = accepted(linked.authors(true));
        for (String name : METAS) {
            if (declared.isEmpty()
                    && !(name.equals("twitter:data1") && !"Written by".equals(marks.meta("twitter:label1")))) {
                declared = accepted(marks.metas(name));
            }
        }
        boolean sure = declared.stream().anyMatch(n -> n.indexOf(' ') > 0);
        if (sure) {
            return joined(declared);
        }
        List<String> shown = shown();
        if (!shown.isEmpty()) {
            return joined(shown);
        }
        return declared.isEmpty() ? joined(accepted(linked.authors(false))) : joined(declared);
    }

    private static @Nullable String joined(List<String> names) {
        String all = String.join(", ", names);
        return all.isEmpty() || all.length() > LONGEST * 3 ? null : all;
    }

    private List<String> accepted(List<String> names) {
        Map<String, String> accepted = new LinkedHashMap<>();
        for (String name : names) {
            String bare = bare(name);
            if (bare == null || bare.length() > LONGEST * 2) {
                continue;
            }
            List<String> parts = List.of(JOINED.split(bare));
            boolean ofSite = parts.size() > 1 && parts.stream().anyMatch(site::is);
            for (String part : ofSite ? parts : List.of(bare)) {
                if (isSomebody(part)) {
                    accepted.putIfAbsent(Fold.text(part), part);
                }
            }
        }
        return List.copyOf(accepted.values());
    }

    /** A name without what stands before and after it in bylines. */
    private static @Nullable String bare(String value) {
        String name = Metadata.clean(value);
        if (name == null || name.length() > LONGEST * 3) {
            return null;
        }
        name = BY.matcher(name).replaceFirst("");
        Matcher after = AFTER.matcher(name);
        if (after.find() && after.start() > 0) {
            name = name.substring(0, after.start());
        }
        int end = name.length();
        while (end > 0 && ",;:|-\u2013\"".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && ",;:|-\u2013\"".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        return Metadata.clean(name.substring(start, end));
    }

    private boolean isSomebody(String name) {
        if (name.length() < 2
                || name.length() > LONGEST * 2
                || ADDRESS.matcher(name).find()) {
            return false;
        }
        return !NOBODY.contains(name.toLowerCase(Locale.ROOT)) && (!site.is(name) || isPerson(name));
    }

    /** A site may be called after the one who writes it. */
    private static boolean isPerson(String name) {
        String[] words = name.split(" ");
        if (words.length < 2 || words.length > 3 || !NAME.matcher(name).matches() || !isNoLabel(name)) {
            return false;
        }
        for (String word : words) {
            if (ORGANIZATION_WORDS.contains(word.toLowerCase(Locale.ROOT))
                    || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** Who is named beside the headline. */
    private List<String> shown() {
        Range head = headline;
        List<String> marked = new ArrayList<>();
        for (Mark mark : marks.marks()) {
            boolean near = head == null
                    ? mark.inArticle()
                    : mark.from() >= head.from() - BEFORE && mark.from() <= head.to() + AFTER_HEADLINE;
            if (mark.role() == Role.AUTHOR && near) {
                marked.addAll(names(marks.words(mark.from(), mark.to())));
            }
        }
        List<String> found = accepted(marked);
        if (!found.isEmpty()) {
            return found;
        }
        List<String> signed = head == null ? List.of() : accepted(signed(head));
        if (!signed.isEmpty()) {
            return signed;
        }
        for (Mark mark : marks.marks()) {
            boolean near = head == null
                    ? mark.inArticle()
                    : mark.from() >= head.from() - BEFORE && mark.from() <= head.to() + AFTER_HEADLINE;
            if (mark.role() == Role.BYLINE && near) {
                List<String> names = accepted(names(marks.words(mark.from(), mark.to())));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    /** Names after a "By" near the headline. */
    private List<String> signed(Range head) {
        int last = Math.min(marks.texts(), head.to() + AFTER_HEADLINE);
        for (int i = Math.max(0, head.from() - BEFORE); i < last; i++) {
            String raw = head.holds(i) ? "" : marks.text(i);
            String text = raw.length() > LONGEST * 2 ? null : Metadata.clean(raw);
            if (text == null) {
                continue;
            }
            Matcher by = BY.matcher(text);
            if (!by.lookingAt()) {
                continue;
            }
            StringBuilder byline = new StringBuilder(text.substring(by.end()));
            for (int j = i + 1; j < last && goesOn(byline, marks.text(j)); j++) {
                byline.append(' ').append(marks.text(j).strip());
            }
            List<String> names = names(byline.toString());
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    /** A byline that has no name yet, or one that a comma or an "and" carries on. */
    private static boolean goesOn(CharSequence byline, String next) {
        String so = byline.toString().strip();
        String then = next.strip();
        return so.isEmpty()
                || so.endsWith(",")
                || so.endsWith("&")
                || so.endsWith(" and")
                || then.equals(",")
                || then.equals("&")
                || then.equals("and")
                || then.equals(", and");
    }

    /** The names that a byline lists; none where it holds anything else. */
    private static List<String> names(String byline) {
        String bare = bare(byline);
        List<String> names = new ArrayList<>();
        for (String part : bare == null || bare.length() > LONGEST * 2 ? new String[0] : JOINED.split(bare)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            boolean named = name.length() <= 50 && NAME.matcher(name).matches() && isNoLabel(name);
            if (!named) {
                return names;
            }
            names.add(name);
        }
        return names;
    }

    private static boolean isNoLabel(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (NO_NAME_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
