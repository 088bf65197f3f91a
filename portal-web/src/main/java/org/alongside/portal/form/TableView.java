package org.alongside.portal.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.alongside.portal.routing.CurrentPage;

/**
 * The second view of a list, {@code ?view=table}: a table that sorts by its headings where there is script. It shows
 * the same rows as the first, and sorts those of the page that is shown; which page that is, the address says.
 */
@Named("tableView")
@RequestScoped
public class TableView {

    private static final String IN_ADDRESS = "view=table&";

    @Inject
    private CurrentPage page;

    private List<?> rows;

    public boolean isAsked() {
        return page.text("view").equals("table");
    }

    /** For an address that stays in the view that is shown. */
    public String getKept() {
        return isAsked() ? IN_ADDRESS : "";
    }

    /** For an address that leads to the other view. */
    public String getOther() {
        return isAsked() ? "" : IN_ADDRESS;
    }

    /** The same list each time it is asked for in one request: the table sorts it in its place. */
    public List<?> sortable(List<?> found) {
        if (rows == null) {
            rows = new ArrayList<>(found);
        }
        return rows;
    }
}
