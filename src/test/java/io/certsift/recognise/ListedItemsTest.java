package io.certsift.recognise;

import static io.certsift.recognise.Resumes.certifications;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.certsift.model.Certification;
import io.certsift.model.Claim;
import io.certsift.model.Field;
import io.certsift.model.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the paragraphs of a certifications section become items. */
class ListedItemsTest {
    private static List<Certification> listed(String... lines) {
        return certifications(SectionKind.CERTIFICATIONS, lines);
    }

    @Test
    void anIssuerAndADateBelowBelongToTheNameAbove() {
        List<Certification> found = listed(
                "Machine Learning Specialty",
                "Amazon Web Services (AWS)",
                "Issued Jan 2024 · Expires Jan 2027",
                "Azure AI Fundamentals",
                "Microsoft",
                "2023");
        assertThat(found).extracting(Certification::id).containsExactly("aws-ml-specialty", "azure-ai-fundamentals");
        assertThat(found.get(0).earned()).hasToString("Optional[2024-01]");
        assertThat(found.get(0).expires()).hasToString("Optional[2027-01]");
        assertThat(found.get(1).earned()).hasToString("Optional[2023]");
    }

    @Test
    void aDateInTheLineAboveBelongsToTheNameBelow() {
        List<Certification> found = listed(
                "November 2025",
                "Google Professional Machine Learning Engineer",
                "Google Cloud",
                "February 2025",
                "AWS Certified AI Practitioner");
        assertThat(found)
                .extracting(one -> one.earned().orElseThrow().toString())
                .containsExactly("2025-11", "2025-02");
    }

    @Test
    void aStatusInTheLineAboveEachNameBelongsToTheNameBelow() {
        assertThat(listed(
                        "Active",
                        "AWS Certified Machine Learning - Specialty",
                        "Vendor's own programme, 2024",
                        "IN PROGRESS",
                        "Google Professional Machine Learning Engineer",
                        "Expired",
                        "Microsoft Certified: Azure AI Engineer Associate"))
                .filteredOn(Certification::rated)
                .extracting(Certification::claim)
                .containsExactly(Claim.HELD, Claim.IN_PROGRESS, Claim.EXPIRED);
    }

    @Test
    void aStatusBelowEachNameBelongsToTheNameAbove() {
        assertThat(listed(
                        "AWS Certified Machine Learning - Specialty",
                        "Active",
                        "Google Professional Machine Learning Engineer",
                        "In progress",
                        "Microsoft Certified: Azure AI Engineer Associate",
                        "Expired"))
                .extracting(Certification::claim)
                .containsExactly(Claim.HELD, Claim.IN_PROGRESS, Claim.EXPIRED);
    }

    @Test
    void anIssuerAsSubHeadingHoldsForTheItemsBelow() {
        assertThat(listed("Amazon Web Services", "* Machine Learning Specialty, 2024", "* Cloud Practitioner"))
                .extracting(Certification::entry)
                .containsExactly("aws-ml-specialty", "aws-clf");
    }

    @Test
    void aNameWithAnOrganisationBehindItIsNoDetailOfTheNameAbove() {
        assertThat(listed(
                        "PLC Programming, Siemens (2022)",
                        "AI in Everyday Work, LinkedIn Learning (2024)",
                        "Circuit Layout & Soldering, Rheingau Institute (2021)",
                        "Rheingau Institute of Technology, Mainz"))
                .hasSize(3);
    }

    @Test
    void theIssuerDoesNotTellWhatACertificateIsAbout() {
        assertThat(listed("IoT Core Certification, Amazon Web Services (2023)"))
                .extracting(Certification::field)
                .containsExactly(Field.OTHER);
    }

    @Test
    void aSentenceBelowANameIsNoItemWhateverCoursesItsWordsAreLike() {
        assertThat(listed(
                        "Generative AI Studies",
                        "Google",
                        "2024",
                        "Google-certified in large language models, their architecture, and responsible AI practices by Skills Boost.",
                        "View Certificate"))
                .extracting(Certification::id)
                .doesNotContain("ai-ethics");
    }

    @Test
    void aColumnOfNumbersIsNoNegation() {
        assertThat(listed(
                        "No. | Certification | Status",
                        "1 | AWS Certified AI Practitioner | passed 2025",
                        "2 | Azure AI Fundamentals | expired 2024"))
                .extracting(one -> one.id() + " " + one.claim().label())
                .containsExactly("aws-ai-practitioner held", "azure-ai-fundamentals expired");
    }

    @Test
    void aCodeInACellOfItsOwnIsThatOfTheName() {
        assertThat(listed(
                        "Exams passed in the evenings:",
                        "Exam | Certification | Credential",
                        "AI-102 | Microsoft Certified: Azure AI Engineer Associate | View",
                        "AI-900 | Microsoft Certified: Azure AI Fundamentals | View"))
                .extracting(Certification::id)
                .containsExactly("azure-ai-engineer-associate", "azure-ai-fundamentals");
    }

    @Test
    void aLevelBelowANameIsNoItem() {
        List<Certification> found = listed(
                "AWS Certified AI Practitioner",
                "Amazon Web Services",
                "Foundational",
                "Issued March 3, 2025",
                "Expires March 3, 2028",
                "View Credential");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).earned()).hasToString("Optional[2025-03-03]");
    }

    @Test
    void aTopicAboveDatedBulletsIsNoItem() {
        assertThat(listed(
                        "AI ethics & trust",
                        "What decisions should not be left to machines.",
                        "* Machine Learning in Practice, Hanse Academy, 2023",
                        "* AWS Certified AI Practitioner, 2025",
                        "Cloud and data",
                        "* Azure AI Fundamentals, 2024",
                        "* SQL for Beginners, Hanse Academy, 2022"))
                .extracting(Certification::id)
                .doesNotContain("ai-ethics")
                .contains("aws-ai-practitioner", "azure-ai-fundamentals");
    }

    @Test
    void aColumnOfEndsHoldsNoDatesOfExamsToCome() {
        List<Certification> found = listed(
                "Certification | Issuer | Valid until",
                "Professional Machine Learning Engineer | Google Cloud | May 2028",
                "AWS Certified AI Practitioner | AWS | Jan 2026");
        assertThat(found)
                .extracting(one -> one.id() + " " + one.claim().label() + " "
                        + one.expires().orElseThrow())
                .containsExactly("google-professional-ml-engineer held 2028-05", "aws-ai-practitioner expired 2026-01");
    }

    @Test
    void columnsOfBothDatesKeepTheFirst() {
        List<Certification> found =
                listed("Name | Issued | Expires", "AWS Certified AI Practitioner | Jan 2025 | Jan 2028");
        assertThat(found.get(0).earned()).hasToString("Optional[2025-01]");
    }

    @Test
    void anIssuerBelowOneNameIsNotTheBeginningOfTheNext() {
        assertThat(listed(
                        "Generative AI with Large Language Models, Nov 2022",
                        "DeepLearning.AI",
                        "TensorFlow Developer Certificate, May 2021",
                        "Google"))
                .extracting(Certification::id)
                .containsExactly("dlai-genai-llm", "tensorflow-developer");
    }

    @Test
    void issuersAboveEachNameHoldForTheNamesBelowThem() {
        assertThat(listed(
                        "Databricks",
                        "Databricks Certified Machine Learning Professional, in progress",
                        "DeepLearning.AI",
                        "Machine Learning Engineering for Production (MLOps) Specialization, Nov 2022",
                        "Google",
                        "TensorFlow Developer Certificate, May 2021",
                        "expired May 2024"))
                .extracting(found -> found.id() + " " + found.claim().label())
                .containsExactly(
                        "databricks-ml-professional in-progress",
                        "dlai-mlops-spec held",
                        "tensorflow-developer expired");
    }

    @Test
    void anIssuerAboveMayBeAnOrganisationThatNoListKnows() {
        assertThat(listed(
                        "Northern University",
                        "Introduction to Statistics, 2023",
                        "DeepLearning.AI, Coursera",
                        "Deep Learning Specialization, 2023",
                        "Google",
                        "TensorFlow Developer Certificate, 2022"))
                .extracting(Certification::id)
                .contains("dlai-dl-spec", "tensorflow-developer");
    }

    @Test
    void aNameBrokenOverTwoParagraphsIsOne() {
        assertThat(listed("Google Cloud Professional Machine Learning", "Engineer, August 2025"))
                .extracting(Certification::id)
                .containsExactly("google-professional-ml-engineer");
    }

    @Test
    void aLineThatGoesOnInSmallLettersIsNoItem() {
        assertThat(listed(
                        "Introduction to Version Control, Example School",
                        "Basics of repositories, branches",
                        "management and teamwork. View Certificate",
                        "dbt Analytics Engineering"))
                .extracting(found -> found.quote().text())
                .anyMatch(text -> text.startsWith("dbt"))
                .noneMatch(text -> text.startsWith("management"));
    }

    @Test
    void neighboursThatAreTwoNamesStayTwo() {
        assertThat(listed("AWS Certified AI Practitioner", "Azure AI Fundamentals"))
                .extracting(Certification::id)
                .containsExactly("aws-ai-practitioner", "azure-ai-fundamentals");
    }

    @Test
    void aDescriptionBelowAnItemIsNoItem() {
        assertThat(
                        listed(
                                "* IBM Data Science Professional Certificate, 2021",
                                "Learned Python, SQL and the basics of machine learning in ten courses with labs and a capstone project."))
                .extracting(Certification::entry)
                .containsExactly("ibm-data-science-pc");
    }

    @Test
    void whatTheCatalogDoesNotKnowIsUnlisted() {
        List<Certification> found = listed("* Certified Widget Whisperer, Example Guild, 2022");
        assertThat(found).extracting(Certification::id).containsExactly("unlisted");
        assertThat(found.get(0).name()).isEqualTo("Certified Widget Whisperer");
    }

    @Test
    void theSameCertificationTwiceIsOneWithTheDateOfEither() {
        List<Certification> found =
                listed("* Azure AI Fundamentals", "* Microsoft Azure AI Fundamentals (AI-900), March 2024");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).earned()).hasToString("Optional[2024-03]");
    }

    @Test
    void titlesOfOneFamilyAreToldApart() {
        assertThat(listed("* AI+ Executive (AI CERTs), 2024", "* AI+ Data, AI CERTs, 2025"))
                .extracting(Certification::name)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aCodeThatContradictsTheNameIsNoted() {
        List<Certification> found = listed("* Microsoft Azure AI Engineer Associate (AZ-204)");
        assertThat(found).extracting(Certification::id).containsExactly("azure-ai-engineer-associate");
        assertThat(found.get(0).note().orElse("")).contains("AZ-204", "the name decides");
    }

    @Test
    void aSeriesWithNobodyNamedIsAmbiguous() {
        assertThat(listed("* Deep Learning Specialization")).allMatch(Certification::ambiguous);
        assertThat(listed("* Deep Learning Specialization, DeepLearning.AI")).noneMatch(Certification::ambiguous);
    }

    @Test
    void licencesAreListedAndNotCounted() {
        assertThat(listed("* Driving licence, class B")).singleElement().matches(found -> !found.countsAsItem());
    }

    @Test
    void topicsBelowANameAndItsIssuerAreNoItem() {
        assertThat(listed(
                        "OCI Generative AI Professional",
                        "Oracle",
                        "Prompts, embeddings, deployment",
                        "Azure AI Fundamentals",
                        "Microsoft",
                        "Vision, speech, language"))
                .extracting(Certification::id)
                .containsExactly("vendor-ai-specialist", "azure-ai-fundamentals");
    }

    @Test
    void aNameBehindTheDateOfAnotherItemIsAnItemOfItsOwn() {
        List<Certification> found = listed(
                "AWS Certified Machine Learning – Specialty",
                "Amazon Web Services | April 2024 Google Cloud Professional Machine Learning Engineer",
                "Google | October 2025");
        assertThat(found)
                .extracting(Certification::id)
                .containsExactly("aws-ml-specialty", "google-professional-ml-engineer");
        assertThat(found.get(0).earned()).hasToString("Optional[2024-04]");
        assertThat(found.get(1).earned()).hasToString("Optional[2025-10]");
    }

    @Test
    void namesWithTheirDatesInBracketsAreItemsThoughTheyRunTogether() {
        List<Certification> found =
                listed("Azure AI Fundamentals (2023) Terraform Associate (2022) AWS Certified AI Practitioner (2025)");
        assertThat(found)
                .extracting(one -> one.quote().text())
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(found.get(1).earned()).hasToString("Optional[2022]");
    }

    @Test
    void theYearOfAVersionPartsNoName() {
        assertThat(listed(
                        "Generative AI Leader, Google",
                        "Oracle Cloud Infrastructure 2024 Certified AI Foundations Associate"))
                .extracting(one -> one.quote().text())
                .containsExactly(
                        "Generative AI Leader, Google",
                        "Oracle Cloud Infrastructure 2024 Certified AI Foundations Associate");
    }

    @Test
    void datesOverTheirNamesBelongToThem() {
        List<Certification> found = listed(
                "March 2024",
                "Azure AI Engineer Associate",
                "Microsoft",
                "2022",
                "TensorFlow Developer Certificate",
                "Google");
        assertThat(found.get(0).earned()).hasToString("Optional[2024-03]");
        assertThat(found.get(1).earned()).hasToString("Optional[2022]");
    }

    @Test
    void aDateOverTheWholeListBelongsToNoneOfIt() {
        List<Certification> found = listed("2019", "AI-102", "AI-900", "DP-100");
        assertThat(found).hasSize(3).allMatch(one -> one.earned().isEmpty());
    }

    @Test
    void aYearBeforeANameDatesItThoughItsIssuerStandsBelow() {
        assertThat(listed("2023\tAzure AI Fundamentals", "Microsoft"))
                .extracting(Certification::earned)
                .hasToString("[Optional[2023]]");
    }

    @Test
    void aSeriesWhoseDescriptionSaysThatPartOfItIsDoneIsInProgress() {
        List<Certification> found = listed(
                "Robotics Specialization",
                "Coursera | University of Pennsylvania Feb. 2025 - Present",
                "* Pursuing the series on Coursera. Already completed 4 out of 6 courses.",
                "* Working on the capstone project, a walking robot.");
        assertThat(found).extracting(Certification::claim).containsExactly(Claim.IN_PROGRESS);
    }

    @Test
    void scoresBelowALanguageTestAreNoItems() {
        assertThat(listed(
                        "* IELTS Academic - Overall Band Score: 7.5 (C1)",
                        "British Council · Candidate ID: B0123456",
                        "Listening: 8.0 · Reading: 7.5 · Writing: 7.0 · Speaking: 7.0 View Certificate",
                        "* Responsible Data Use",
                        "Rheingau Institute · Credential ID: 5512 View Certificate"))
                .hasSize(2);
    }

    @Test
    void anUnknownNameAboveBulletsIsAnIssuerWhereKnownOnesStandSoToo() {
        assertThat(listed(
                        "Coursera",
                        "* Python Basics",
                        "Rheintal Skills Hub",
                        "* Machine Learning",
                        "HackerRank",
                        "* SQL (Basic)",
                        "* Java (Basic)"))
                .extracting(Certification::name)
                .containsExactly("Python Basics", "Machine Learning", "SQL (Basic)", "Java (Basic)");
    }

    @Test
    void aNameWithItsDateInTheCellBeforeItIsNoSentenceAboutTheItemAbove() {
        assertThat(listed(
                        "Mar 26, 2024\tIntroduction to Network Tools, certification by IBM via Coursera",
                        "Credential Link",
                        "Nov 12, 2025\tVertex Agentic AI Bootcamp - Level 2, certification by IBM, Credential Link."))
                .extracting(Certification::entry)
                .contains("bootcamp-completion");
    }

    @Test
    void namesWithALinkEachAreItemsEach() {
        assertThat(listed("[PSM I - Scrum.org](https://drive.example.com/a), "
                        + "[Web Tests with PYTHON from Scratch + Frameworks](https://www.udemy.com/certificate/UC-1)"))
                .extracting(Certification::name, Certification::claim)
                .containsExactly(
                        tuple("Professional Scrum Master (PSM)", Claim.HELD),
                        tuple("Web Tests with PYTHON from Scratch + Frameworks", Claim.HELD));
        assertThat(listed("Platform & CI/CD: [Labs for Builders](https://coursera.example.com/a) | "
                        + "[CI/CD (IBM)](https://coursera.example.com/b) | [CD & GitOps](https://credential.example.net/c) | "
                        + "[Docker, Kubernetes & OpenShift](https://coursera.example.com/d)"))
                .extracting(Certification::quote)
                .extracting(quote -> quote.text())
                .containsExactly("Labs for Builders", "CI/CD (IBM)", "CD & GitOps", "Docker, Kubernetes & OpenShift");
    }

    @Test
    void theIssuerBeforeAListOfLinksHoldsForAll() {
        List<Certification> found =
                listed("Google Cloud: [Professional Machine Learning Engineer](https://www.credly.com/a) (2024), "
                        + "[Professional Data Engineer](https://www.credly.com/b) (2023)");
        assertThat(found)
                .extracting(Certification::id)
                .containsExactly("google-professional-ml-engineer", "google-pde");
        assertThat(found)
                .extracting(one -> one.earned().orElseThrow().toString())
                .containsExactly("2024", "2023");
        assertThat(found)
                .extracting(one -> one.link().orElseThrow())
                .containsExactly("https://www.credly.com/a", "https://www.credly.com/b");
    }

    @Test
    void linkedNamesThatShareWordsStayOneList() {
        assertThat(listed("[AWS Certified Developer](https://www.credly.com/a), "
                        + "[Solutions Architect Associate](https://www.credly.com/b) & "
                        + "[Machine Learning Specialty](https://www.credly.com/c)"))
                .extracting(Certification::id)
                .containsExactly("aws-dva", "aws-saa", "aws-ml-specialty");
        assertThat(listed("[Data Path](https://a.example.com/1) [Link](https://a.example.com/2)"))
                .hasSize(1);
    }
}
