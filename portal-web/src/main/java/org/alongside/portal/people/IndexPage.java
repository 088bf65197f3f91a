package org.alongside.portal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alongside.platform.identity.Appointment;
import org.alongside.platform.identity.boundary.AppointPeople;
import org.alongside.portal.routing.CurrentPage;

/** Who does what here. */
@Named("peopleIndex")
@RequestScoped
public class IndexPage {

    /** One person and one piece of work. */
    public record Line(Appointment appointment, String work) {
    }

    private static final Map<String, String> DONE = Map.of(
            "appointed", "They have been told, and can begin.", "ended", "It is written down, and they have been told.");

    @Inject
    private AppointPeople appointing;

    @Inject
    private CurrentPage page;

    private List<Line> lines = List.of();

    public void load() {
        lines = appointing.all().stream().map(one -> new Line(one, RoleWords.of(one.role()))).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What has just been done; empty when nothing was. */
    public String getDone() {
        return DONE.getOrDefault(page.text("done"), "");
    }
}
