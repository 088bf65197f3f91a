package org.alongside.portal.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.portal.me.Me;

/** The few ways through an area, the same on each of its pages. */
@Named("navigation")
@RequestScoped
public class Navigation {

    /** One way; {@code current} when this page lies on it. */
    public record Link(String text, String purpose, String address, boolean current) {
    }

    /** {@code within} are the folders whose pages lie on this way. */
    private record Way(String text, String purpose, String page, List<String> within) {
    }

    private static final List<Way> WAYS = List.of(
            new Way("Find a broker", "See everybody who is accredited here, and how to reach them.", "register",
                    List.of("register")),
            new Way("Become a broker", "Apply to be accredited, step by step, at your own pace.", "accreditation",
                    List.of("accreditation/apply")),
            new Way("Training", "Learn how people plan and arrange their own support. Open to everybody.", "training",
                    List.of("training/course", "training/courses", "training/run", "training/my")),
            new Way("Together", "Share a budget, decide, exchange time and meet people like you.", "community",
                    List.of("community")),
            new Way("About this area", "Who accredits brokers here, by which rules, and how to complain.", "about",
                    List.of("about")));

    /** Only for people who have a role here. */
    private static final Way WORK = new Way("Work to do", "What waits for you.", "duties", List.of("duties",
            "accreditation/queue", "accreditation/assess", "accreditation/panel", "accreditation/body", "training/manage",
            "training/approve", "training/teach", "feeds"));

    @Inject
    private Me me;

    @Inject
    private CurrentArea area;

    @Inject
    private Pages pages;

    @Inject
    private CurrentPage page;

    public List<Link> getLinks() {
        String here = page.getPath();
        Stream<Way> ways = me.isAtWork() ? Stream.concat(WAYS.stream(), Stream.of(WORK)) : WAYS.stream();
        return ways.filter(way -> pages.has(way.page())).map(way -> link(way, here)).toList();
    }

    private Link link(Way way, String here) {
        String address = area.path(way.page());
        boolean current = here.equals(address)
                || way.within().stream().map(area::path).anyMatch(folder -> (here + "/").startsWith(folder + "/"));
        return new Link(way.text(), way.purpose(), address, current);
    }
}
