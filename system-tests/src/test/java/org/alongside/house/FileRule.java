package org.alongside.house;

import java.nio.file.Path;
import java.util.List;

/** A house rule over files. */
enum FileRule {

    /** Where a class grows past this, it holds two things. */
    FILES_STAY_SMALL(new EachFile("src/main/java", ".java").shorterThan(250)),

    /** So that a page's whole life can be read on one screen. */
    PAGE_BEANS_STAY_SMALL(new EachFile("src/main/java", "Page.java").shorterThan(120)),

    PACKAGES_SAY_WHAT_THEY_ARE_FOR(new EachPackage()),

    /** What an editor with our settings does by itself; see the ADR on the formatter. */
    LINES_ARE_TIDY(new EachFile("", ".java").without("\\t|\\s$")),

    LINES_END_IN_SIGHT(new EachFile("src/main/java", ".java").without("^.{131}")),

    IMPORTS_ARE_SORTED_AND_USED(new EachFile("", ".java").check(Imports::breachesIn)),

    /** Both walls between areas are set in one place; anything else that could move them is a hole. */
    ONE_PLACE_SETS_THE_TENANT(new EachFile("src/main/java", ".java").outside("platform/tenancy")
            .without("(?i)app\\.tenant\\b|eclipselink\\.tenant-id|MULTITENANT_PROPERTY_DEFAULT")),

    /** What was not measured as accessible is native HTML by our own tags. */
    PRIMEFACES_WHERE_IT_WAS_MEASURED(new EachFile("src/main", ".xhtml")
            .without("<p:(?!(dataTable|column|columns|columnGroup|row|chart|timeline|progressBar|schedule)\\b)\\w+")),

    /** The content policy would stop it, and without script the page would not work. */
    PAGES_HOLD_NO_SCRIPT(new EachFile("src/main", ".xhtml")
            .without("<script(?![^>]*\\bsrc=)|\\son[a-z]+\\s*=\\s*\"|javascript:|<f:ajax|<h:commandLink|<h:commandScript")),

    PAGES_KEEP_NO_VIEW_STATE(new EachFile("src/main", ".xhtml").without("<f:view(?![^>]*transient=\"true\")")),

    /** Faces or the template knows these names already: the page would show theirs, and not the row. */
    ROWS_HAVE_NAMES_OF_THEIR_OWN(new EachFile("src/main", ".xhtml").without("\\bvar=\"(session|request|application|param"
            + "|paramValues|header|headerValues|cookie|view|flash|component|cc|facesContext|externalContext|initParam"
            + "|resource|\\w+Scope|title|back|backText|wide|rich)\"")),

    /** What is on one person's machine is nobody else's business, and is not there. */
    NO_MACHINE_IS_NAMED(new EachFile("", "").without(
            "(?<![\\w.:/}-])/(work|root|home|Users|tmp)/\\w|repo1?\\.maven\\.|registry\\.npmjs"));

    private final FileCheck check;

    FileRule(FileCheck check) {
        this.check = check;
    }

    List<String> breachesIn(Path root) {
        return check.breachesIn(root);
    }
}
