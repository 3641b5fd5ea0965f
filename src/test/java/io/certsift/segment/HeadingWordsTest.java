package io.certsift.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.certsift.model.SectionKind;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingWordsTest {
    private final HeadingWords words = Sheet.headings();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Certifications | certifications",
                "Références académiques : | references",
                "Referencias personales | references",
                "CERTIFICATIONS | certifications",
                "Certifications: | certifications",
                "Academic Publications | publications",
                "Refereed Conference Papers | publications",
                "— Certifications — | certifications",
                "C E R T I F I C A T I O N S | certifications",
                "C ERTIFICATIONS | certifications",
                "P R O F E S S I O N A L   E X P E R I E N C E | experience",
                "CERTIFIATES | certifications",
                "Certifcations | certifications",
                "Profesional Experience | experience",
                "Certiﬁcations | certifications",
                "Certificates & Licenses | certifications",
                "Licenses & Certifications | certifications",
                "Licenses and Certifications | certifications",
                "Certification & Courses | certifications",
                "Courses & Certifications | certifications",
                "Awards & Certificates | certifications",
                "Education & Certifications | certifications",
                "Skills and Certifications | certifications",
                "Training / Certifications | certifications",
                "Certificates, Courses and Trainings | certifications",
                "Professional Qualifications | certifications",
                "Professional Development & Certifications | certifications",
                "Credentials | certifications",
                "Technical Certifications | certifications",
                "Zertifikate | certifications",
                "Certificaciones destacadas | certifications",
                "Certifications obtenues | certifications",
                "Certificações relevantes | certifications",
                "Proyectos destacados | projects",
                "Zertifikate und Weiterbildungen | certifications",
                "Zertifizierungen & Kurse | certifications",
                "Weiterbildung und Zertifikate | certifications",
                "Certifications et formations | certifications",
                "Formations et certifications | certifications",
                "Certificats | certifications",
                "Diplômes et certifications | certifications",
                "Certificaciones | certifications",
                "Cursos y certificaciones | certifications",
                "Formación y certificaciones | certifications",
                "Certificações | certifications",
                "Cursos e certificações | certifications",
                "Formação e certificações | certifications",
                "🌐 Me contacter | contact",
                "Entre em contato | contact",
                "Trainings | courses",
                "Training | courses",
                "Online Courses | courses",
                "Professional Development | courses",
                "Weiterbildung | courses",
                "Formations | courses",
                "Cursos | courses",
                "Work Experience | experience",
                "Employment History | experience",
                "Berufserfahrung | experience",
                "Beruflicher Werdegang | experience",
                "Expérience professionnelle | experience",
                "Experiencia laboral | experience",
                "Experiência profissional | experience",
                "Past Experience | experience",
                "Current positions | experience",
                "Earlier professional work | experience",
                "Projects | projects",
                "Public Repositories | projects",
                "🚀 Flagship Projects | projects",
                "Let's connect | contact",
                "Personal Projects | projects",
                "Projekte | projects",
                "Projets personnels | projects",
                "Proyectos | projects",
                "Education | education",
                "Ausbildung | education",
                "Formation | education",
                "Formación académica | education",
                "Formação | education",
                "Skills | skills",
                "Kenntnisse | skills",
                "Compétences | skills",
                "Habilidades | skills",
                "Competências | skills",
                "Summary | summary",
                "Profil | summary",
                "À propos | summary",
                "Perfil | summary",
                "Resumo | summary",
                "Publications | publications",
                "External publications | publications",
                "Veröffentlichungen | publications",
                "References | references",
                "Referenzen | references",
                "Achievements | awards",
                "Languages | languages",
                "Sprachen | languages",
                "Langues | languages",
                "Idiomas | languages",
                "Interests | interests",
                "Contact | contact",
                "CERTIFICATIONS AT A GLANCE | certifications",
                "Certifications & Courses so far | certifications",
                "Skills acquired | skills",
                "Peer-reviewed articles, last five years | publications",
                "What I studied | education",
                "Timeline | experience",
                "Online Courses (certificates) | certifications",
                "CHARACTER REFERENCES | references",
                "Certificazioni | certifications",
                "Sertifikasi dan Pelatihan | certifications",
                "Certificacoes e formacoes complementares | certifications",
                "Technical Skills Inventory | skills",
                "Formal Education | education",
                "Doświadczenie zawodowe | experience"
            })
    void headingsAreToldByTheirWords(String heading, String kind) {
        assertThat(words.meaning(heading))
                .map(HeadingWords.Meaning::kind)
                .hasValue(SectionKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Certified Kubernetes Administrator",
                "AWS Certified Developer",
                "Certificate in Machine Learning",
                "Experienced data scientist",
                "Project manager",
                "Public speaking",
                "Online",
                "Current project manager",
                "Full stack",
                "Projects completed on time and below budget for three customers",
                "Software Engineer",
                "Data Scientist, Example Bank",
                "Education officer at the museum of natural history in Vienna",
                "(Certificate)",
                "AI+ Engineer, AI CERTs",
                "2019 - 2022",
                "",
                "•"
            })
    void otherTextIsNoHeading(String text) {
        assertThat(words.meaning(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Online courses via Coursera and edX | courses", "Certificates from Nordwind | certifications"})
    void whatIsSetAsAHeadingMaySayWhereItIsFrom(String heading, String kind) {
        assertThat(words.meaning(heading)).isEmpty();
        assertThat(words.opening(heading))
                .map(HeadingWords.Meaning::kind)
                .hasValue(SectionKind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    @Test
    void whatIsFromSomewhereAndNothingThatAHeadingNamesOpensNone() {
        assertThat(words.opening("Lessons from three failed products")).isEmpty();
    }

    @Test
    void aMixedHeadingKeepsItsOtherParts() {
        assertThat(words.meaning("Education & Certifications"))
                .hasValue(new HeadingWords.Meaning(SectionKind.CERTIFICATIONS, Set.of(SectionKind.EDUCATION)));
    }
}
