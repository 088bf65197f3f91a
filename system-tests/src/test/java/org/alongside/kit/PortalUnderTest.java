package org.alongside.kit;

import java.io.File;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive we ship, with one module beside it for the tests that run inside. Deployed once for all of them. */
@ArquillianSuiteDeployment
public class PortalUnderTest {

    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TESTS = "inside.war";

    @Deployment
    public static EnterpriseArchive shipped() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "alongside.ear")
                .importFrom(new File(System.getProperty("alongside.ear")))
                .as(EnterpriseArchive.class);
        String descriptor = Text.read(ear.get(DESCRIPTOR).getAsset().openStream());
        ear.delete(ArchivePaths.create(DESCRIPTOR));
        return ear.addAsModule(Testable.archiveToTest(tests()))
                .add(new StringAsset(descriptor.replace("  <library-directory>", """
                          <module>
                            <web>
                              <web-uri>%s</web-uri>
                              <context-root>/inside</context-root>
                            </web>
                          </module>
                          <library-directory>""".formatted(TESTS))), DESCRIPTOR);
    }

    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, TESTS)
                .addPackages(false, "org.alongside.inside", "org.alongside.testing")
                .addClass(Demo.class)
                .addAsWebInfResource(new StringAsset(
                        "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml")
                .addAsLibraries(Stream.of(Assertions.class, ByteBuddy.class).map(PortalUnderTest::jarOf).toArray(File[]::new));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
