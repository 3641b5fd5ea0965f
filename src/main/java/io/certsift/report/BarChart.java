package io.certsift.report;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * A chart of horizontal bars over cells of its own sheet, from the top in the order of the cells. Every bar has its name and
 * its number beside it: the colours say nothing that the words do not.
 *
 * @param title for those who do not see it
 * @param bars from the top
 */
record BarChart(String title, List<Bar> bars) {
    private static final int GAP_PERCENT = 45;

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
        chart.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(title + ": "
                        + bars.stream()
                                .map(bar -> bar.name() + " " + bar.number())
                                .collect(Collectors.joining(", ")));
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setVisible(false);
        values.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        bars.stream().map(Bar::name).toArray(String[]::new),
                        names.formatAsString(sheet.getSheetName(), true)),
                XDDFDataSourcesFactory.fromArray(
                        bars.stream().map(Bar::number).toArray(Integer[]::new),
                        numbers.formatAsString(sheet.getSheetName(), true)));
        series.setTitle(title, null);
        for (int i = 0; i < bars.size(); i++) {
            series.getDataPoint(i).setFillProperties(fill(bars.get(i).colour()));
        }
        chart.plot(data);
        label(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0));
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
