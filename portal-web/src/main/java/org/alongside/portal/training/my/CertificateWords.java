package org.alongside.portal.training.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.portal.form.Dates;
import org.alongside.training.completion.boundary.Certificate;
import org.alongside.training.course.AreaTaught;
import org.alongside.training.course.Depth;

/** Writes what a certificate says, with the names of the areas as they were in the edition it was made for. */
@ApplicationScoped
public class CertificateWords {

    private static final int HOUR = 60;

    @Inject
    private ReadFramework framework;

    @Inject
    private Dates dates;

    public CertificateText of(Certificate one) {
        Map<String, String> titles = titles(one.editionCode());
        List<String> areas = one.areas().stream().map(area -> "%s %s (%s)".formatted(area.code(),
                titles.getOrDefault(area.code(), ""), depth(area))).toList();
        return new CertificateText("Certificate of training", one.learner(), one.title(),
                "Version %d of the course, %s of teaching, held by %s and completed on %s."
                        .formatted(one.versionNo(), length(one.minutes()), one.provider(), dates.day(one.on())),
                one.coDelivered() ? "It was taught together with people with lived experience." : "",
                "It covers these areas of the national framework, edition %s:".formatted(one.editionCode()), areas,
                one.statement(), "Certificate number " + one.number());
    }

    /** What the areas of an edition are called, by code. */
    public Map<String, String> titles(String edition) {
        return framework.editions().stream().filter(one -> one.code().equals(edition))
                .flatMap(one -> one.areas().stream())
                .collect(Collectors.toMap(FrameworkArea::code, FrameworkArea::title));
    }

    private static String depth(AreaTaught area) {
        return area.depth() == Depth.FULL ? "in full" : "an introduction";
    }

    private static String length(int minutes) {
        String hours = minutes / HOUR == 1 ? "1 hour" : minutes / HOUR + " hours";
        return minutes % HOUR == 0 ? hours
                : minutes < HOUR ? minutes + " minutes" : hours + " and " + minutes % HOUR + " minutes";
    }
}
