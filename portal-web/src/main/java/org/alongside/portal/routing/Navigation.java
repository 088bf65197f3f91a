package org.alongside.portal.routing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;

/** The few ways through an area, the same on each of its pages. */
@Named("navigation")
@RequestScoped
public class Navigation {

    /** One way; {@code current} when this page lies on it. */
    public record Link(String text, String purpose, String address, boolean current) {
    }

    private record Way(String text, String purpose, String page) {
    }

    private static final List<Way> WAYS = List.of(
            new Way("Find a broker", "See everybody who is accredited here, and how to reach them.", "register"),
            new Way("Become a broker", "Apply to be accredited, step by step, at your own pace.", "accreditation"),
            new Way("Training", "Find a course, book a place, see what you have completed.", "training"),
            new Way("Work to do", "For people with a role here: what waits for you.", "work"));

    @Inject
    private CurrentArea area;

    @Inject
    private ServletContext servlet;

    @Inject
    private CurrentPage page;

    public List<Link> getLinks() {
        String here = page.getPath();
        return WAYS.stream().filter(way -> leadsSomewhere(way.page())).map(way -> link(way, here)).toList();
    }

    private Link link(Way way, String here) {
        String address = area.path(way.page());
        return new Link(way.text(), way.purpose(), address, here.equals(address) || here.startsWith(address + "/"));
    }

    private boolean leadsSomewhere(String page) {
        try {
            return servlet.getResource("/" + page + "/index.xhtml") != null
                    || servlet.getResource("/" + page + ".xhtml") != null;
        } catch (MalformedURLException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
