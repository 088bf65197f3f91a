package org.alongside.portal.training.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.accreditation.framework.AreaLevel;
import org.alongside.accreditation.framework.FrameworkArea;
import org.alongside.accreditation.framework.ParameterKey;
import org.alongside.accreditation.framework.Standards;
import org.alongside.accreditation.framework.boundary.ReadFramework;
import org.alongside.accreditation.framework.boundary.ReadStandards;
import org.alongside.training.enrolment.ReservedShare;
import org.alongside.training.enrolment.boundary.ReportPlaces;
import org.alongside.training.run.CoDelivery;
import org.alongside.training.run.PayGap;
import org.alongside.training.run.boundary.ReportProgramme;

/** The reports of training, with what they need of the framework: the two modules do not know each other. */
@RequestScoped
public class Programme {

    @Inject
    private ReportProgramme programme;

    @Inject
    private ReportPlaces places;

    @Inject
    private ReadFramework framework;

    @Inject
    private ReadStandards standards;

    /** Each core area of the edition in force, by its code. */
    List<AreaCovered> coverage() {
        Map<String, String> titles = titles();
        return programme.coverage(new TreeSet<>(titles.keySet()), List.of()).stream()
                .map(one -> new AreaCovered(one.code(), titles.get(one.code()), one.fullHere(), one.intro())).toList();
    }

    CoDelivery coDelivery() {
        return programme.coDelivery(least());
    }

    List<PayGap> payGaps() {
        return programme.unequalPay();
    }

    ReservedShare reserved() {
        return places.reserved(least());
    }

    int least() {
        return standards.inForce().parameter(ParameterKey.SUPPRESS_BELOW);
    }

    private Map<String, String> titles() {
        Standards now = standards.inForce();
        return framework.editions().stream().filter(edition -> edition.code().equals(now.editionCode()))
                .flatMap(edition -> edition.areas().stream()).filter(one -> one.level() == AreaLevel.CORE)
                .collect(Collectors.toMap(FrameworkArea::code, FrameworkArea::title, (one, same) -> one, TreeMap::new));
    }
}
