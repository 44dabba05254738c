const ada = {
    id: "ou_5d1c0f2e7b9a4c8d6e3f0a1b2c3d4e5f",
    name: "林晓雨",
    en_name: "Lin Xiaoyu",
    email: "xiaoyu@example.com",
};
const ben = {
    id: "ou_8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d",
    name: "陈大文",
    en_name: "Chen Dawen",
    email: "dawen@example.com",
};
/** 2026-01-05 and -12, 00:00 in Shanghai. */
const [firstWeek, secondWeek] = [1_767_542_400_000, 1_768_147_200_000];
/** The base with which the mock starts: a table with a field of every type, and two plain ones. */
export const demoWish = {
    name: "演示多维表格",
    owner: ada.id,
    dashboards: ["总览"],
    tables: [
        {
            name: "任务",
            fields: [
                { name: "任务名称", type: 1 },
                { name: "工时", type: 2, property: { formatter: "0.0" } },
                { name: "状态", type: 3, property: { options: [{ name: "未开始" }, { name: "进行中" }, { name: "已完成" }] } },
                { name: "标签", type: 4, property: { options: [{ name: "前端" }, { name: "后端" }, { name: "文档" }] } },
                { name: "截止日期", type: 5, property: { date_formatter: "yyyy/MM/dd" } },
                { name: "紧急", type: 7 },
                { name: "负责人", type: 11, property: { multiple: true } },
                { name: "电话", type: 13 },
                { name: "链接", type: 15 },
                { name: "附件", type: 17 },
                { name: "前置任务", type: 18, property: { table_name: "任务" } },
                { name: "所属项目", type: 21, property: { table_name: "项目", back_field_name: "任务" } },
                { name: "项目预算", type: 19, property: { link: "所属项目", field: "预算" } },
                { name: "双倍工时", type: 20, property: { formula_expression: "[工时]*2" } },
                { name: "地点", type: 22 },
                { name: "创建时间", type: 1001 },
                { name: "最后更新时间", type: 1002 },
                { name: "创建人", type: 1003 },
                { name: "修改人", type: 1004 },
                {
                    name: "编号",
                    type: 1005,
                    property: {
                        auto_serial: {
                            type: "custom",
                            options: [
                                { type: "fixed_text", value: "T-" },
                                { type: "system_number", value: "3" },
                            ],
                        },
                    },
                },
            ],
            views: [
                { name: "任务看板", type: "kanban" },
                { name: "任务登记", type: "form" },
            ],
            records: [
                {
                    任务名称: "整理需求",
                    工时: 3.5,
                    状态: "已完成",
                    标签: ["文档"],
                    截止日期: firstWeek,
                    紧急: true,
                    负责人: [ada],
                    电话: "+8610000001",
                    链接: { text: "需求列表", link: "https://example.com/needs" },
                    附件: [
                        { file_token: "boxcndemoneedslist000000001", name: "needs.pdf", size: 20480, type: "application/pdf" },
                    ],
                    所属项目: [0],
                    地点: {
                        location: "116.397755,39.903179",
                        pname: "北京市",
                        cityname: "北京市",
                        adname: "东城区",
                        name: "办公室",
                        address: "一号楼",
                        full_address: "办公室，北京市东城区一号楼",
                    },
                },
                {
                    任务名称: "搭建页面",
                    工时: 8,
                    状态: "进行中",
                    标签: ["前端"],
                    截止日期: secondWeek,
                    负责人: [ada, ben],
                    前置任务: [0],
                    所属项目: [0],
                },
                {
                    任务名称: "编写接口",
                    工时: 13,
                    状态: "未开始",
                    标签: ["后端", "文档"],
                    截止日期: secondWeek,
                    负责人: [ben],
                    前置任务: [0, 1],
                    所属项目: [0, 1],
                },
            ],
        },
        {
            name: "项目",
            fields: [
                { name: "项目名称", type: 1 },
                { name: "预算", type: 2, property: { formatter: "1,000" } },
            ],
            records: [
                { 项目名称: "官网改版", 预算: 120_000 },
                { 项目名称: "内部工具", 预算: 45_000 },
            ],
        },
        {
            name: "库存",
            fields: [
                { name: "品名", type: 1 },
                { name: "数量", type: 2, property: { formatter: "0" } },
                { name: "单价", type: 2, property: { formatter: "¥0.00" } },
                { name: "入库日期", type: 5 },
            ],
            records: [
                { 品名: "笔记本", 数量: 120, 单价: 6.5, 入库日期: firstWeek },
                { 品名: "签字笔", 数量: 300, 单价: 2, 入库日期: secondWeek },
                { 品名: "白板", 数量: 4, 单价: 219.9, 入库日期: firstWeek },
            ],
        },
    ],
};
