package news.parallax.statement.attribution;

import java.util.Set;
import news.parallax.text.WordList;

/** The words by which sources that bear no name of their own are called. */
final class SourceWords {
    /** What is written and speaks for whoever wrote it. */
    private static final Set<String> DOCUMENTS = WordList.of("""
            account announcement article bulletin brief briefing communique communiqué complaint dispatch document documents
            email emails e-mail filing indictment lawsuit letter memo memorandum message note notice op-ed paper petition post
            posts poll polls readout read-out record records release remarks report reports ruling statement study survey suit summary
            text transcript tweet tweets version video website list""");

    /** Who may speak without a name. */
    private static final Set<String> PEOPLE = WordList.of("""
            adviser advisers advisor advisors agency agencies aide aides analyst analysts attorney attorneys authorities
            campaign colleague colleagues company council court critics delegate diplomat diplomats doctor doctors economists
            embassy employee employees executive executives expert experts family father firm friend friends government group
            insider insiders inspector inspectors investigator investigators judge lawmaker lawmakers lawyer lawyers
            leaders manager managers member members ministers ministry mother neighbour neighbours neighbor neighbors
            observers office officer officers official officials opponents organizers organisers paramedics people person
            police professor prosecutor prosecutors representative representatives rescuers researcher researchers resident
            residents scientist scientists service source sources spokesman spokesmen spokespeople spokesperson spokeswoman
            staff student students supporters survivor survivors team union voter voters witness witnesses woman man women men
            worker workers""");

    /** Who acts as one and is an "it". */
    private static final Set<String> BODIES = WordList.of("""
            agency association authority bank board campaign charity club commission committee company corporation council court
            department embassy firm government group hospital institute maker ministry museum office operator organisation
            organization parliament party regulator school service society station supplier team trust union university watchdog""");

    /** The last word of a newspaper's, a station's or an agency's name. */
    private static final Set<String> OUTLET_ENDS = WordList.of("""
            times post news journal tribune herald gazette telegraph guardian observer chronicle courier examiner inquirer mail
            mirror express sun star globe monitor record standard dispatch sentinel bulletin press magazine radio television tv
            newswire weekly today economist atlantic bbc cnn nbc abc cbs npr msnbc cnbc afp ap upi pti reuters bloomberg
            politico axios xinhua tass interfax ansa dpa kyodo yonhap anadolu interview""");

    /** What speaks no word: a day, a place in time, whoever was told. */
    private static final Set<String> NOBODY = WordList.of("""
            night evening morning afternoon week month year of what time times children reporters journalists nobody no-one
            anyone everyone nothing there here this these those""");

    /** Words for people of whom it is told elsewhere who they are. */
    private static final Set<String> COUPLE = WordList.of("""
            presidents leaders ministers premiers chancellors kings men women pair two""");

    private static final Set<String> UNKNOWN = WordList.of("""
            they them their we us our i me my you your who whom which that both some many others all one another each
            either several most few none it its he him his she her""");

    private static final Set<String> PREPOSITIONS = WordList.of("""
            of for from with aboard among behind outside against across between off at in by on to about near inside within close familiar after before under over who whose that
            which""");

    private SourceWords() {}

    static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower);
    }

    static boolean isUnnamed(String lower) {
        return PEOPLE.contains(lower);
    }

    static boolean isBody(String lower) {
        return BODIES.contains(lower);
    }

    static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    static boolean endsOutlet(String lower) {
        return OUTLET_ENDS.contains(lower);
    }

    /** A word that by itself tells of nobody who spoke. */
    static boolean isNobody(String lower) {
        return NOBODY.contains(lower) || lower.endsWith("day") || lower.chars().anyMatch(Character::isDigit);
    }

    /** "The men", "the presidents". */
    static boolean isCouple(String lower) {
        return COUPLE.contains(lower);
    }

    /** What begins a source that says that there is none: "nothing in the report", "neither side". */
    static boolean isNone(String lower) {
        return switch (lower) {
            case "nothing", "nobody", "none", "neither", "no", "few", "hardly", "scarcely" -> true;
            default -> false;
        };
    }

    /** A word that means somebody only by what stands elsewhere. */
    static boolean isPronoun(String lower) {
        return UNKNOWN.contains(lower);
    }
}
