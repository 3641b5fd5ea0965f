package io.certsift.report;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * A chart of horizontal bars over cells of its own sheet, from the top in the order of the cells. Every bar has its name and
 * its number beside it: the colours say nothing that the words do not.
 *
 * @param title for those who do not see it
 * @param bars from the top
 */
record BarChart(String title, List<Bar> bars) {
    private static final int GAP_PERCENT = 45;
    private static final int POINTS = 10;
    private static final String AXIS = "C5CDD3";

    BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param colour as six hexadecimal digits
     */
    record Bar(String name, int number, String colour) {}

    /**
     * Draws it.
     *
     * @param names the cells that hold the names, one below the other
     * @param numbers the cells that hold the numbers
     */
    void draw(XSSFSheet sheet, CellRangeAddress place, CellRangeAddress names, CellRangeAddress numbers) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                place.getFirstColumn(),
                place.getFirstRow(),
                place.getLastColumn() + 1,
                place.getLastRow() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.setAutoTitleDeleted(true);
        dress(chart);
        describe(chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr());
        plot(
                chart,
                names.formatAsString(sheet.getSheetName(), true),
                numbers.formatAsString(sheet.getSheetName(), true));
    }

    /** For those who have it read to them. */
    private void describe(CTNonVisualDrawingProps properties) {
        properties.setName(title);
        properties.setDescr(title + ": "
                + bars.stream().map(bar -> bar.name() + " " + bar.number()).collect(Collectors.joining(", ")));
    }

    private void plot(XSSFChart chart, String names, String numbers) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(fill(AXIS)));
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setVisible(false);
        values.setMinimum(0);
        // Else the first and the last bar are drawn in half.
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(bars.stream().map(Bar::name).toArray(String[]::new), names),
                XDDFDataSourcesFactory.fromArray(bars.stream().map(Bar::number).toArray(Integer[]::new), numbers));
        series.setTitle(title, null);
        for (int i = 0; i < bars.size(); i++) {
            series.getDataPoint(i).setFillProperties(fill(bars.get(i).colour()));
        }
        chart.plot(data);
        label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0));
    }

    /** The page's own typeface, and no frame. */
    private static void dress(XSSFChart chart) {
        CTChartSpace space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        CTTextBody text = space.addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(100 * POINTS);
        letters.addNewLatin().setTypeface(SheetStyles.TYPEFACE);
    }

    /** The number beside each bar. */
    private static void label(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
    }
}
