package org.alongside.portal.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.area.AreaSummary;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentArea;
import org.alongside.portal.routing.CurrentPage;
import org.alongside.training.run.RunPage;
import org.alongside.training.run.RunSearch;
import org.alongside.training.run.boundary.ReadRuns;

/** Find training: runs that are still ahead, narrowed by what the address asks for. */
@Named("trainingIndex")
@RequestScoped
public class IndexPage {

    @Inject
    private ReadRuns runs;

    @Inject
    private OpenAreas areas;

    @Inject
    private CurrentArea area;

    @Inject
    private CurrentPage page;

    @Inject
    private Problems problems;

    @Inject
    private HttpServletRequest request;

    private SearchAddress asked;
    private RunPage found = new RunPage(List.of(), 1, 0);

    public void load() {
        asked = new SearchAddress(request.getParameterMap());
        RunSearch search = asked.search(where(), page.number("page"), problems);
        if (!problems.isAny()) {
            found = runs.browse(search);
        }
    }

    /** This area's programme unless another is asked for; nowhere that is known means here. */
    private UUID where() {
        return isEngland() ? null : areas.bySlug(asked.one("where")).map(AreaSummary::id).orElse(area.getId());
    }

    public boolean isEngland() {
        return asked.one("where").equals(SearchAddress.ENGLAND);
    }

    /** The area that is looked at; nothing for all of England. */
    public String getSlug() {
        return isEngland() ? "" : areas.bySlug(asked.one("where")).map(AreaSummary::slug).orElse(area.getSlug());
    }

    public RunPage getFound() {
        return found;
    }

    /** How many, in a sentence; that nothing was searched when something could not be understood. */
    public String getSummary() {
        if (problems.isAny()) {
            return "Nothing was searched";
        }
        String where = isEngland() ? "England" : areas.name(where());
        return found.total() == 0 ? "No course with dates found in " + where
                : Words.count(found.total(), "course", "courses") + " with dates in " + where;
    }

    public String one(String name) {
        return asked.one(name);
    }

    public List<String> chosen(String name) {
        return asked.chosen(name);
    }

    public boolean isNarrowed() {
        return asked.isNarrowed();
    }

    /** This search again, up to where a page number goes. */
    public String getQuery() {
        return asked.query();
    }
}
