package org.kampus.company.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowOneRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.OrderFile.RowReader;

/** Reads the workbooks of Excel before 2007 record by record, the sheet that was open when it was saved. */
final class OldWorkbook extends AbortableHSSFListener {

    private static final short STOP = 1;

    private final RowReader reader;
    private final FormatTrackingHSSFListener formats;
    private final List<CellValue> cells = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private @Nullable FormulaRecord textOf;
    private boolean from1904;
    private int open;
    private int sheet = -1;
    private int row = -1;

    private OldWorkbook(RowReader reader) {
        this.reader = reader;
        HSSFListener none = each -> {};
        formats = new FormatTrackingHSSFListener(none);
    }

    static void read(byte[] content, RowReader reader) throws IOException {
        OldWorkbook book = new OldWorkbook(reader);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(book);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            short ended = new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
            if (ended != STOP && book.row >= 0) {
                book.rowEnds();
            }
        } catch (HSSFUserException e) {
            throw new IOException(e);
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecord(record);
        switch (record) {
            case WindowOneRecord window -> open = window.getActiveSheetIndex();
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case SSTRecord shared -> texts = shared;
            case BOFRecord begins -> {
                if (begins.getType() == BOFRecord.TYPE_WORKSHEET) {
                    sheet++;
                }
            }
            case StringRecord text -> {
                FormulaRecord formula = textOf;
                textOf = null;
                if (formula != null) {
                    return put(formula, CellValue.of(text.getString()));
                }
            }
            case FormulaRecord formula -> {
                if (formula.hasCachedResultString()) {
                    textOf = formula;
                } else {
                    return put(formula, number(formula, formula.getValue()));
                }
            }
            case NumberRecord number -> {
                return put(number, number(number, number.getValue()));
            }
            case RKRecord number -> {
                return put(number, number(number, number.getRKNumber()));
            }
            case LabelSSTRecord label -> {
                SSTRecord shared = texts;
                return put(
                        label,
                        CellValue.of(
                                shared == null
                                        ? ""
                                        : shared.getString(label.getSSTIndex()).getString()));
            }
            case LabelRecord label -> {
                return put(label, CellValue.of(label.getValue()));
            }
            default -> {
                // no cell with a value
            }
        }
        return 0;
    }

    private short put(CellValueRecordInterface at, CellValue value) {
        if (sheet != open) {
            return 0;
        }
        if (at.getRow() != row) {
            if (row >= 0 && !rowEnds()) {
                return STOP;
            }
            row = at.getRow();
        }
        while (cells.size() <= at.getColumn()) {
            cells.add(CellValue.EMPTY);
        }
        cells.set(at.getColumn(), value);
        return 0;
    }

    private boolean rowEnds() {
        boolean goesOn = reader.row(row + 1L, List.copyOf(cells));
        cells.clear();
        return goesOn;
    }

    private CellValue number(CellValueRecordInterface at, double value) {
        if (OrderFile.isDate(formats.getFormatString(at)) && DateUtil.isValidExcelDate(value)) {
            var date = DateUtil.getLocalDateTime(value, from1904);
            return new CellValue(date.toString(), null, date);
        }
        return new CellValue(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), value, null);
    }
}
